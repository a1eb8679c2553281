// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The people who live together, each with the state of the own dossier.
package struct HouseholdCard: Component {
    package struct Member: Sendable {
        var name: String
        /// `partner, 36 jaar`.
        var relation: String
        /// nil for who has no dossier, such as a child.
        var href: String?
        var chip: StatusChip?
        var isThisPerson = false
    }

    /// `Huishouden Al-Najjar`.
    var name: String
    /// Address, housing, kind of bijstand.
    var facts: [FactList.Item] = []
    var members: [Member]

    package var html: HTML {
        """
        <section class="card"><h2 class="card__title">\(name) <span class="count">\(members.count)</span></h2>
        \(if: !facts.isEmpty, "\(FactList(facts))")<ul class="members">\(each: members, item)</ul></section>
        """
    }

    private func item(_ member: Member) -> HTML {
        let name: HTML = "<bdi>\(member.name)</bdi>"
        let isLink = member.href != nil && !member.isThisPerson
        return """
            <li\(if: member.isThisPerson, #" class="members__this""#)><span class="members__name">\
            \(if: isLink, "<a\(href: member.href)>\(name)</a>", else: name)\
            \(if: member.isThisPerson, #" <span class="soft">(dit dossier)</span>"#)</span>\
            <span class="soft">\(member.relation)</span>\(member.chip)</li>
            """
    }
}
