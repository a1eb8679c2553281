// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A part of the integration duty that is done.
public struct Afronding: Hashable, Sendable {
    /// The day of the signature or of the closing conversation.
    public let op: Day
    /// Whether that day lies in the term; nil when the term is not known.
    public let isBinnenTermijn: Bool?

    public init(op: Day, isBinnenTermijn: Bool?) {
        self.op = op
        self.isBinnenTermijn = isBinnenTermijn
    }

    init(op: Day, termijn: Looptijd?) {
        self.init(op: op, isBinnenTermijn: termijn.map { $0.contains(op) })
    }
}
