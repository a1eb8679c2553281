// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import NIOCore

/// How long and how much one connection may take (ASVS 15.2.2, goal S11). A person never comes near them; whoever holds a connection
/// open to spoil it for others does.
package struct Grenzen: Sendable {
    /// From opening, or from the answer before, until the whole head of a request is there.
    package var kop: TimeAmount = .seconds(15)
    /// From the head until the end of a body that was promised to be small, such as a form.
    package var klein: TimeAmount = .seconds(30)
    /// What counts as small, in bytes.
    package var kleinTot = 1 << 20
    /// A larger body has to bring at least this many bytes in each turn of ``beurt``.
    package var perBeurt = 64 << 10
    package var beurt: TimeAmount = .seconds(10)
    /// How long an answer may wait for somebody who does not take it.
    package var afnemen: TimeAmount = .seconds(30)
    /// Connections together; more wait outside until one closes.
    package var verbindingen = 2_000
    /// Connections from one address; not counted for the own machine, where a proxy stands.
    package var perAdres = 50

    package init() {}

    /// In bytes and lines, of the head of a request.
    package static let koptekst = 16 << 10
    package static let kopregels = 100
}
