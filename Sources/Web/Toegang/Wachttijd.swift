// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// `Probeer het over 2 minuten opnieuw.`: what somebody reads who guessed too often.
enum Wachttijd {
    static func zin(_ seconden: Int) -> String {
        let minuten = max(1, (seconden + 59) / 60)
        return "Te veel pogingen. Probeer het over \(minuten) \(minuten == 1 ? "minuut" : "minuten") opnieuw."
    }
}
