// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A password as somebody typed it, in one spelling (NFC), so that another keyboard gives the same bytes. Never
/// printed.
package struct Wachtwoord: Sendable {
    let text: String

    package init(_ typed: String) {
        text = typed.precomposedStringWithCanonicalMapping
    }

    var bytes: [UInt8] { [UInt8](text.utf8) }
}

extension Wachtwoord: CustomStringConvertible, CustomReflectable {
    package var description: String { "Wachtwoord(…)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a new password is not accepted. The messages are for who chooses it.
package enum Wachtwoordweigering: Error, Hashable, Sendable {
    case teKort
    case teLang
    case bekend
    case eigenNaam
    case patroon
}

extension Wachtwoordweigering: CustomStringConvertible {
    package var description: String {
        switch self {
        case .teKort:
            "Dit wachtwoord is te kort. Gebruik minstens \(Wachtwoord.minsteLengte) tekens, bijvoorbeeld drie of vier "
                + "woorden achter elkaar."
        case .teLang:
            "Dit wachtwoord is te lang. Gebruik hoogstens \(Wachtwoord.grootsteLengte) tekens."
        case .bekend:
            "Dit wachtwoord is te makkelijk te raden: het bestaat uit woorden die veel mensen gebruiken. Kies andere "
                + "woorden."
        case .eigenNaam:
            "In dit wachtwoord staat vooral uw eigen naam of die van uw organisatie. Kies andere woorden."
        case .patroon:
            "Dit wachtwoord is een reeks of herhaling, en daardoor makkelijk te raden. Kies een paar woorden achter "
                + "elkaar."
        }
    }
}
