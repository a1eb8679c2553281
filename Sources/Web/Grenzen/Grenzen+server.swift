// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import HummingbirdCore

extension Grenzen {
    /// The server that keeps them.
    package var server: HTTPServerBuilder {
        let addresses = Adressen(most: perAdres)
        return .http1(
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [Adresgrens(addresses), Tijdgrens(self)],
                httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                    maxHeaderFieldSize: Self.koptekst,
                    maxHeaderListSize: Self.koptekst,
                    maxHeaderFieldCount: Self.kopregels
                )
            )
        )
    }
}
