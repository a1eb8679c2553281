// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Hummingbird
internal import NIOCore
internal import NIOHTTPTypes

/// Ends a connection whose other side is too slow: with the head, with the body, or with taking the answer. Never one that waits for
/// us.
final class Tijdgrens: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let grenzen: Grenzen
    private var clock: Scheduled<Void>?
    /// Requests that came in and were not answered yet.
    private var open = 0
    /// Bytes of the body since the turn began.
    private var received = 0
    /// Whether we asked the other side for more: while we do not, being slow is our doing.
    private var isReading = false

    init(_ grenzen: Grenzen) {
        self.grenzen = grenzen
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { allow(grenzen.kop, context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    func channelActive(context: ChannelHandlerContext) {
        allow(grenzen.kop, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func read(context: ChannelHandlerContext) {
        isReading = true
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isReading = false
        switch unwrapInboundIn(data) {
        case .head(let head):
            open += 1
            received = 0
            let length = head.headerFields[.contentLength].flatMap { Int($0) }
            if (length ?? .max) <= grenzen.kleinTot { allow(grenzen.klein, context) } else { takeTurns(context) }
        case .body(let part): received += part.readableBytes
        case .end: stop()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        var isEnd = false
        if case .end = unwrapOutboundIn(data) { isEnd = true }
        context.write(data, promise: promise)
        guard isEnd else { return }
        open -= 1
        if open <= 0 { allow(grenzen.kop, context) }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if !context.channel.isWritable {
            allow(grenzen.afnemen, context)
        } else if open > 0 {
            stop()
        } else {
            allow(grenzen.kop, context)
        }
        context.fireChannelWritabilityChanged()
    }

    private func takeTurns(_ context: ChannelHandlerContext) {
        received = 0
        schedule(grenzen.beurt, context) { handler, context in
            if handler.received < handler.grenzen.perBeurt, handler.isReading {
                context.close(promise: nil)
            } else {
                handler.takeTurns(context)
            }
        }
    }

    private func allow(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        schedule(time, context) { _, context in context.close(promise: nil) }
    }

    private func schedule(
        _ time: TimeAmount,
        _ context: ChannelHandlerContext,
        _ body: @escaping (Tijdgrens, ChannelHandlerContext) -> Void
    ) {
        stop()
        clock = context.eventLoop.assumeIsolated().scheduleTask(in: time) {
            self.clock = nil
            body(self, context)
        }
    }

    private func stop() {
        clock?.cancel()
        clock = nil
    }
}
