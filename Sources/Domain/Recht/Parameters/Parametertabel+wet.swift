// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Parametertabel {
    /// The table as the law and the known policy give it. Fee and term of a past day keep their past value.
    public static let wet = Parametertabel(
        inburgering + verlenging + handhaving + werk + geld + overig + wie + traject
    )
}
