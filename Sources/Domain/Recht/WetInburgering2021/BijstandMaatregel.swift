// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lowering the bijstand instead of a fine (Pw 18 and 18b; rule FINE-10).
public enum BijstandMaatregel {
    /// Always a question to a person: the verordening of the gemeente decides under Pw 18, and whether the taaleis of
    /// Pw 18b applies during the inburgering is not settled.
    public static func toets(op dag: Day) -> Uitkomst<Bool> {
        .vraagtOordeel(
            Oordeelsvraag(
                "Past een maatregel volgens de verordening (Pw 18) of de taaleis (Pw 18b)? Geldt 18b tijdens de inburgering?",
                grond: Grond(["FINE-10"], invoer: [Invoer("Dag", dag)])
            )
        )
    }
}
