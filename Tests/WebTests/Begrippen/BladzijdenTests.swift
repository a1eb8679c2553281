// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Testing

@testable import Web

/// All pages of this folder and its neighbours as a browser gets them.
struct BladzijdenTests {
    static let pages: [(name: String, html: HTML)] = Voorbeelden.alle.map { page in
        (
            page.name,
            Frame(
                model: Gallery.model,
                title: page.name,
                room: nil,
                width: page.isForm ? .reading : .page,
                main: page.main
            ).html
        )
    }

    /// To look at the pages: `PAGES=/tmp/pages swift test --filter BladzijdenTests`.
    @Test func `the pages can be written to a folder`() throws {
        guard let path = ProcessInfo.processInfo.environment["PAGES"] else { return }
        let folder = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("assets"),
            withIntermediateDirectories: true
        )
        for asset in Asset.all { try Data(asset.bytes).write(to: folder.appendingPathComponent(asset.path)) }
        for page in Self.pages {
            try Data(page.html.bytes).write(to: folder.appendingPathComponent("\(page.name).html"))
        }
    }

    @Test(arguments: pages.map(\.name))
    func `each page has one h1, unique ids and stays below 100 kB`(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        let text = page.html.text
        #expect(text.split(separator: "<h1").count == 2)
        #expect(page.html.count < 100_000)
        let ids = text.matches(of: try Regex(#"\sid="([^"]*)""#)).map { String($0.output[1].substring ?? "") }
        #expect(Set(ids).count == ids.count)
        #expect(!text.contains("#geen-geldig-adres"))
    }
}
