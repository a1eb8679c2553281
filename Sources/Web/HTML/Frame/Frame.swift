// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What stands around every page of staff: where, when and who.
package struct Frame: Component {
    /// How wide the page may become.
    package enum Width: Sendable {
        /// Text and forms.
        case reading
        /// Lists and tables.
        case page
        /// `SplitView`, to the edges.
        case full
    }

    var model: Model
    var title: String
    /// The address of the room this page belongs to.
    var room: String?
    var width = Width.page
    /// The title says it first, so that it is heard first.
    var hasErrors = false
    var notice: Notice?
    var main: HTML

    package var html: HTML {
        Document(
            title: "\(hasErrors ? "Fout · " : "")\(title) · \(model.organisation) · Meedoen",
            theme: model.theme,
            bodyClass: "frame",
            body: """
                <a class="skip" href="#inhoud">Naar de inhoud</a>
                \(model.demo)\(HeaderBar(model: model))
                \(Navigation(rooms: model.rooms, current: room))
                <main class="main \(widthClass)" id="inhoud" tabindex="-1">\(notice)\(main)</main>
                \(Footer(links: model.footerLinks, version: model.version))\(KeyHelp())
                """
        ).html
    }

    private var widthClass: HTML {
        switch width {
        case .reading: "main--reading"
        case .page: "main--page"
        case .full: "main--full"
        }
    }
}
