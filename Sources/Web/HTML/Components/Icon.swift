// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Line drawings on a grid of 20, always beside a word.
package enum Icon: Sendable, CaseIterable {
    case vandaag, dossiers, groepen, werk, partners, cijfers, regio, rijk, beheer, plan, zoek, meer

    var html: HTML {
        let path: StaticString =
            switch self {
            case .vandaag: "M3 5h14v12H3zM3 9h14M7 2.5V5m6-2.5V5m-5.5 8 2 2 3.5-3.5"
            case .dossiers: "M2.5 16V4.5h5l2 2h8V16z"
            case .groepen:
                "M7 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM1.5 16.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5M13 3.8a3 3 0 0 1 0 5.4M15 12.3c2 .5 3.5 1.8 3.5 4.2"
            case .werk: "M2.5 6.5h15V16h-15zM7 6.5v-3h6v3M2.5 11h15"
            case .partners: "M8 6.2a4 4 0 1 0 0 7.6M12 13.8a4 4 0 1 0 0-7.6M7 10h6"
            case .cijfers: "M3 16.5h14M5.5 16v-5M10 16V4m4.5 12V8"
            case .regio:
                "M10 17.5s5.5-5 5.5-9.5a5.5 5.5 0 0 0-11 0c0 4.5 5.5 9.5 5.5 9.5zM10 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"
            case .rijk: "M2.5 8 10 3.5 17.5 8zM4.5 8v7M8 8v7m4-7v7m3.5-7v7m-13 1.5h15"
            case .beheer: "M3 6h8m4 0h2M3 14h2m4 0h8M13 4v4m-6 4v4"
            case .plan: "m3 5 1.5 1.5L7 4m-4 6 1.5 1.5L7 9m-4 6 1.5 1.5L7 14m3-8h7m-7 5h7m-7 5h7"
            case .zoek: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zm4-1.5L17 17"
            case .meer: "M3 5.5h14M3 10h14M3 14.5h14"
            }
        return
            #"<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="\#(drawing: path)"/></svg>"#
    }
}

extension HTML.StringInterpolation {
    /// The path of a drawing, which is always a literal.
    fileprivate mutating func appendInterpolation(drawing path: StaticString) {
        appendLiteral(path)
    }
}
