// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions

/// How one sets up an authenticator app.
struct Appsleutel: Component {
    let instelling: ShowAanmeldstap.Instelling

    var html: HTML {
        """
        <p>Een wachtwoord alleen is niet genoeg: in Meedoen staan gegevens van kwetsbare mensen. Daarom vraagt Meedoen ook een code \
        uit een app op uw telefoon.</p>
        <ol class="setup"><li>Open een app voor codes, zoals Microsoft Authenticator, Google Authenticator of FreeOTP.</li>
        <li>Kies daar “account toevoegen” en richt de camera op deze code:
        \(QRFigure(instelling.adres, label: "Code om met de app te lezen. De sleutel staat hieronder ook in letters."))
        Lukt dat niet, vul dan deze sleutel in:
        <p class="secret"><code>\(instelling.sleutel)</code></p>
        Bent u op uw telefoon? <a\(href: instelling.adres)>Open de sleutel in de app</a>.</li>
        <li>Vul hieronder de code in die de app toont.</li></ol>
        """
    }
}

/// The recovery codes, shown once.
struct Herstelcodespagina: Component {
    static let titel = "Bewaar uw herstelcodes"

    let codes: [String]
    /// Where to go afterwards.
    let verder: String

    var html: HTML {
        """
        <p>Hebt u uw telefoon niet bij u, dan meldt u zich aan met een van deze codes. Elke code werkt één keer. Print ze of zet ze in \
        een wachtwoordkluis. <strong>Meedoen laat ze maar één keer zien.</strong></p>
        <ol class="secrets">\(each: codes, { "<li><code>\($0)</code></li>\n" })</ol>
        <p class="button-row">\(ActionButton(label: "Ik heb ze bewaard", style: .primary, target: .link(verder)))</p>
        """
    }
}
