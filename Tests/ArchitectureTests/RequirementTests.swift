// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

/// Requirements of ASVS 5.0 that are met because something is not there at all, or in one place alone.
@Suite("What the sources leave out")
struct RequirementTests {
    /// Where one of the words stands in code; in no room but those that are tests themselves.
    private func places(_ words: [String], except: Set<String> = []) -> [String] {
        House.sources.filter { $0.room != "TestSupport" && !except.contains($0.name) }.flatMap { file in
            words.filter { file.code.contains($0) }.map { "\(file.path): \($0)" }
        }
    }

    private func imports(_ modules: Set<String>, except: Set<String> = []) -> [String] {
        House.sources.filter { !except.contains($0.room) }.flatMap { file in
            file.lines.compactMap { ImportTable.module(of: $0) }.filter(modules.contains).map { "\(file.path): \($0)" }
        }
    }

    @Test("ASVS 1.2.5, 5.3.1: nothing starts another program or loads code")
    func programs() {
        #expect(places(["Process()", "posix_spawn", "popen(", "execv", "dlopen", "NSTask"]) == [])
        #expect(imports(["Subprocess"]) == [])
    }

    @Test("ASVS 1.2.9, 1.3.12: no regular expression is made, so none can be made from what somebody typed")
    func expressions() {
        #expect(places(["NSRegularExpression", "Regex(", "regularExpression"]) == [])
        #expect(imports(["RegexBuilder"]) == [])
    }

    @Test("ASVS 1.3.6, 4.2.5: the server asks nothing of any other site")
    func requests() {
        #expect(
            places([
                "URLSession", "HTTPClient", "ClientBootstrap", "Data(contentsOf:", "String(contentsOf:", "URL(string",
            ]) == []
        )
        #expect(imports(["AsyncHTTPClient", "FoundationNetworking", "NIOHTTPClient"]) == [])
    }

    @Test("ASVS 1.3.4, 1.5.1, 5.2.3, 5.2.5, 5.2.6, 5.3.3: nothing reads XML, drawings, pictures or archives")
    func readers() {
        #expect(places(["XMLParser", "XMLDocument", "inflate(", "uncompress", "CGImage"]) == [])
        #expect(imports(["XMLCoder", "FoundationXML", "Compression", "CZlib", "ZIPFoundation", "ImageIO"]) == [])
    }

    @Test("ASVS 1.3.7: pages are made from literals, and from no template")
    func templates() {
        #expect(imports(["Mustache", "Leaf", "Stencil"]) == [])
    }

    @Test("ASVS 1.5.3: one reader of JSON; only the file of our own signed heads has another")
    func json() {
        #expect(places(["JSONDecoder", "JSONSerialization"], except: ["Koppenbestand.swift"]) == [])
    }

    @Test(
        "ASVS 11.2.1, 11.3.1, 11.3.2, 11.4.1: cryptography stands in one room, is that of swift-crypto, and is of today"
    )
    func cryptography() {
        #expect(imports(["Crypto", "CryptoExtras", "_CryptoExtras", "CommonCrypto"], except: ["Secrets"]) == [])
        // The codes of an authenticator app are made with HMAC-SHA1 (RFC 6238); nothing else is.
        #expect(places(["Insecure.", "AES._CBC", "AES._CTR", "MD5", "RC4", "3DES"], except: ["Totp.swift"]) == [])
    }

    @Test("ASVS 11.5.1: chance comes from the system, in two places")
    func chance() {
        let words = [
            ".random(", "SystemRandomNumberGenerator", "arc4random", "drand48", "srand", ".shuffled()",
            ".randomElement(",
        ]
        #expect(places(words, except: ["Willekeur.swift", "Compose.swift"]) == [])
    }

    @Test("ASVS 15.1.2: the list of parts names every package with its version, and where it comes from")
    func parts() throws {
        let list = try House.file("docs/sbom.cdx.json").text
        let pins = try House.file("Package.resolved").text.split(separator: "\n")
        func values(_ key: String) -> [String] {
            pins.filter { $0.contains("\"\(key)\" : \"") }.map { $0.split(separator: "\"")[3] }.map(String.init)
        }
        #expect(values("identity").count > 20)
        for identity in values("identity") { #expect(list.contains("\"name\": \"\(identity)\""), "\(identity)") }
        for version in values("version") { #expect(list.contains("\"version\": \"\(version)\""), "\(version)") }
        for revision in values("revision") { #expect(list.contains(revision), "\(revision)") }
        for place in values("location").map({ $0.hasSuffix(".git") ? String($0.dropLast(4)) : $0 }) {
            #expect(place.hasPrefix("https://github.com/") && list.contains("\"\(place)\""), "\(place)")
        }
    }
}
