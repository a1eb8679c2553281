// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import NIOCore
internal import Synchronization

/// How many connections each address has open.
final class Adressen: Sendable {
    private let open = Mutex<[String: Int]>([:])
    private let most: Int

    init(most: Int) {
        self.most = most
    }

    /// Counts one more; false when the address has its share already.
    func enter(_ address: String) -> Bool {
        open.withLock { open in
            guard open[address, default: 0] < most else { return false }
            open[address, default: 0] += 1
            return true
        }
    }

    func leave(_ address: String) {
        open.withLock { open in
            let left = open[address, default: 0] - 1
            open[address] = left > 0 ? left : nil
        }
    }
}

/// Closes a connection of an address that has its share already, before it says anything.
final class Adresgrens: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private let addresses: Adressen
    private var counted: String?

    init(_ addresses: Adressen) {
        self.addresses = addresses
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { enter(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        enter(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    private func enter(_ context: ChannelHandlerContext) {
        guard counted == nil, let address = context.remoteAddress?.ipAddress, !Self.isOwn(address) else { return }
        if addresses.enter(address) { counted = address } else { context.close(promise: nil) }
    }

    private func leave() {
        if let counted { addresses.leave(counted) }
        counted = nil
    }

    /// The own machine, where a proxy passes on what comes from everywhere.
    private static func isOwn(_ address: String) -> Bool {
        address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
    }
}
