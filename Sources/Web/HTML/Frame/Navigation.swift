// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The rooms of this role. On a small screen a bar at the bottom with the first four, the rest behind *Meer*.
struct Navigation: Component {
    static let inBottomBar = 4

    var rooms: [Frame.Room]
    var current: String?

    var html: HTML {
        let rest = rooms.dropFirst(Self.inBottomBar)
        return """
            <nav class="rooms" aria-label="Kamers"><ul>\(each: rooms.prefix(Self.inBottomBar), { item($0, isInBar: true) })\
            \(each: rest, { item($0, isInBar: false) })\(if: !rest.isEmpty, more(Array(rest)))</ul></nav>
            """
    }

    private func item(_ room: Frame.Room, isInBar: Bool) -> HTML {
        "<li\(if: !isInBar, #" class="rooms__rest""#)>\(link(room))</li>\n"
    }

    private func link(_ room: Frame.Room) -> HTML {
        """
        <a\(href: room.href)\(if: room.href == current, #" aria-current="page""#)>\(room.icon.html)<span>\(room.label)</span>\
        \(with: room.count, { #"<b class="rooms__count">\#(number: $0)<span class="unseen"> te doen</span></b>"# })</a>
        """
    }

    private func more(_ rooms: [Frame.Room]) -> HTML {
        let isHere = rooms.contains { $0.href == current }
        return """
            <li class="rooms__more"><details><summary\(if: isHere, #" class="is-here""#)>\(Icon.meer.html)<span>Meer</span>\
            </summary><ul>\(each: rooms, { "<li>\(link($0))</li>" })</ul></details></li>
            """
    }
}
