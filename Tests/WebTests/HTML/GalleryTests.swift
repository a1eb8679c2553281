// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@testable import Web

struct GalleryTests {
    static let pages: [(name: String, html: HTML)] = [
        ("gallery", Gallery.page()), ("vandaag", Gallery.vandaag()), ("vandaag-list", Gallery.vandaag(isOpen: false)),
        ("sign-in", Gallery.signIn()), ("failure", Gallery.failure()),
    ]

    /// To look at the pages: `GALLERY=/tmp/gallery swift test --filter GalleryTests`.
    @Test func `the gallery can be written to a folder`() throws {
        guard let path = ProcessInfo.processInfo.environment["GALLERY"] else { return }
        let folder = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("assets"),
            withIntermediateDirectories: true
        )
        for asset in Asset.all {
            try Data(asset.bytes).write(to: folder.appendingPathComponent(asset.path))
        }
        for page in Self.pages {
            try Data(page.html.bytes).write(to: folder.appendingPathComponent("\(page.name).html"))
        }
    }

    @Test func `every page has a title, one h1, a language and a main`() {
        for page in Self.pages {
            let text = page.html.text
            #expect(text.contains("<html lang=\"nl\">") && text.contains(" · Meedoen</title>"), "\(page.name)")
            #expect(text.split(separator: "<h1").count == 2, "\(page.name)")
            #expect(text.split(separator: "<main").count == 2, "\(page.name)")
            #expect(page.html.bytes.count < 100_000, "\(page.name)")
        }
    }

    @Test func `no page needs an inline style, script or handler`() throws {
        let inline = try Regex(#"\sstyle=|<style|\son[a-z]+=|<script(?! src=)|javascript:"#).ignoresCase()
        for page in Self.pages {
            #expect(page.html.text.firstMatch(of: inline) == nil, "\(page.name)")
        }
    }

    @Test func `no id stands twice on a page`() throws {
        let id = try Regex(#"\sid="([^"]*)""#)
        for page in Self.pages {
            let ids = page.html.text.matches(of: id).map { String($0.output[1].substring ?? "") }
            #expect(Set(ids).count == ids.count, "\(page.name)")
        }
    }
}
