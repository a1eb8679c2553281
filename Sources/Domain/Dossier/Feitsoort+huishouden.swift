// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Feitsoort {
    /// Whether one act often covers the whole household: one house, one conversation, one answer. It is still a feit in
    /// the dossier of each person.
    public var isVoorHuishouden: Bool {
        switch self {
        case .eersteContact, .informatieVerstrekt, .informatieGevraagd, .informatieOntvangen, .huisvesting, .vestiging,
            .afspraak, .begeleiding, .bijstand, .ontzorgen, .verhuizing:
            true
        default: false
        }
    }
}
