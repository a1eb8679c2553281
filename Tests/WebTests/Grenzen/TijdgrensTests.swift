// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

/// On a loop whose time the test moves.
@Suite("S11, ASVS 15.2.2: wie een verbinding traag bezet houdt, raakt haar kwijt") struct TijdgrensTests {
    private let channel = EmbeddedChannel()
    private let grenzen = Grenzen()

    private func connect() throws {
        try channel.pipeline.syncOperations.addHandler(Tijdgrens(grenzen))
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
    }

    private func wait(seconds: Int64) { channel.embeddedEventLoop.advanceTime(by: .seconds(seconds)) }

    private func head(length: Int?) throws {
        var fields = HTTPFields()
        if let length { fields[.contentLength] = String(length) }
        let request = HTTPRequest(method: .post, scheme: "http", authority: "a", path: "/", headerFields: fields)
        try channel.writeInbound(HTTPRequestPart.head(request))
    }

    private func body(_ bytes: Int) throws {
        channel.read()
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 1, count: bytes)))
        channel.read()
    }

    private func answer() throws {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    @Test func `who sends no whole head is gone after fifteen seconds`() throws {
        try connect()
        wait(seconds: 14)
        #expect(channel.isActive)
        wait(seconds: 2)
        #expect(!channel.isActive)
    }

    @Test func `a form that does not come to its end is given up`() throws {
        try connect()
        try head(length: 100)
        for _ in 0..<29 {
            wait(seconds: 1)
            try body(1)
        }
        #expect(channel.isActive)
        wait(seconds: 2)
        #expect(!channel.isActive)
    }

    @Test func `a large file may take its time as long as it comes on`() throws {
        try connect()
        try head(length: 200 << 20)
        for _ in 0..<100 {
            try body(70 << 10)
            wait(seconds: 10)
        }
        #expect(channel.isActive)
        try body(1000)
        wait(seconds: 11)
        #expect(!channel.isActive)
    }

    @Test func `a large file that we do not take is not its sender's fault`() throws {
        try connect()
        try head(length: nil)
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 1, count: 10)))
        wait(seconds: 600)
        #expect(channel.isActive)
    }

    @Test func `who waits for our answer may wait`() throws {
        try connect()
        try head(length: 0)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        wait(seconds: 3600)
        #expect(channel.isActive)
        try answer()
        wait(seconds: 14)
        #expect(channel.isActive)
        wait(seconds: 2)
        #expect(!channel.isActive)
    }

    @Test func `who does not take the answer is gone after half a minute`() throws {
        try connect()
        try head(length: 0)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        wait(seconds: 29)
        #expect(channel.isActive)
        channel.isWritable = true
        channel.pipeline.fireChannelWritabilityChanged()
        wait(seconds: 60)
        #expect(channel.isActive)
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        wait(seconds: 31)
        #expect(!channel.isActive)
    }

    @Test func `an address gets its share of connections, and a place is free when one closes`() throws {
        let addresses = Adressen(most: 2)
        func connect(_ address: String) throws -> EmbeddedChannel {
            let channel = EmbeddedChannel()
            try channel.pipeline.syncOperations.addHandler(Adresgrens(addresses))
            channel.remoteAddress = try SocketAddress(ipAddress: address, port: 1)
            try channel.connect(to: SocketAddress(ipAddress: address, port: 1)).wait()
            return channel
        }
        let first = try connect("192.0.2.1")
        _ = try connect("192.0.2.1")
        #expect(try !connect("192.0.2.1").isActive)
        #expect(try connect("192.0.2.2").isActive)
        for _ in 0..<5 { #expect(try connect("127.0.0.1").isActive) }
        try first.close().wait()
        #expect(try connect("192.0.2.1").isActive)
    }
}
