// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Web

@Suite("A form with a file")
struct MultipartTests {
    private static let type = "multipart/form-data; boundary=g"
    private static let good = Array(
        ("--g\r\nContent-Disposition: form-data; name=\"soort\"\r\n\r\nfeiten\r\n--g\r\n"
            + "Content-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
            + "a;b\r\n-- is no boundary\r\n\r\n1;2\r\n--g--\r\n").utf8
    )

    @Test("Fields and the file are read as they were sent")
    func read() throws {
        let form = try #require(Multipart(Self.good, contentType: Self.type))
        #expect(form.velden == ["soort": "feiten"])
        #expect(form.bestand?.naam == "a.csv")
        #expect(
            form.bestand.map { String(decoding: $0.bytes, as: UTF8.self) }
                == "a;b\r\n-- is no boundary\r\n\r\n1;2"
        )
    }

    @Test(
        "A broken form is read as far as it goes",
        arguments: [
            "--g\r\n--g\r\n--g--", "--g\r\n\r\n--g", "--g\r\n\r\n\r\n--g--", "--g", "--g--", "", "\r\n--g\r\n--g",
            "--g\r",
            "--g\r\n\r\n\r\n\r\n--g\r\n--g\r\n", "x--g\r\ny\r\n--g",
            "--g\r\nContent-Disposition: form-data\r\n\r\nx\r\n--g--",
        ]
    )
    func broken(_ body: String) {
        let form = Multipart(Array(body.utf8), contentType: Self.type)
        #expect(form?.bestand == nil && form?.velden.isEmpty != false)
    }

    @Test("No cut and no changed byte brings the reader down")
    func harmed() {
        for length in 0...Self.good.count { _ = Multipart(Array(Self.good.prefix(length)), contentType: Self.type) }
        for place in Self.good.indices {
            for byte in [0, 0x0A, 0x0D, UInt8(ascii: "-"), UInt8(ascii: "g"), UInt8(ascii: "\""), 0xFF] as [UInt8] {
                var body = Self.good
                body[place] = byte
                _ = Multipart(body, contentType: Self.type)
            }
        }
    }
}
