// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// One invented dossier: its feiten in the order in which they were recorded.
struct Demodossier: Sendable {
    let id: DossierID
    let aangemaakt: Tijdstip
    let feiten: [Feit]
}
