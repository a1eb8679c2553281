// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a regisseur should look at once more: facts that do not agree. Never an error, never a decision.
public enum Signalen {
    public static func bereken(_ beeld: Beeld, _ kader: Klokkader) -> [String] {
        var signalen: [String] = []
        if let signaal = beeld.termijn(kader)?.signaal { signalen.append(signaal) }
        if let pip = beeld.laatste(.pip),
            let verzonden = beeld.geldend.first(where: { $0.soort == .bekendmaking && $0.datum >= pip.datum }),
            let signaal = Beschikkingsdata(dagtekening: pip.datum, bekendmaking: verzonden.datum).waarschuwing
        {
            signalen.append(signaal)
        }
        if beeld.laatste(.kennisgeving) == nil, beeld.eerstePip != nil, beeld.wet == .wi2021 {
            signalen.append("Er is een PIP, maar de kennisgeving van DUO staat niet in het dossier.")
        }
        if beeld.groep == nil { signalen.append("De groep is nog niet vastgelegd; sommige regels wachten daarop.") }
        return signalen
    }
}
