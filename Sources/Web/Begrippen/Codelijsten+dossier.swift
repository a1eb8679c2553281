// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Codelijsten {
    /// Lists of the dossier and of the work around it.
    static let dossier: [Codelijsten] = [
        Codelijsten(Fase.self, "Fase", "De fasen van een traject."),
        Codelijsten(Bron.self, "Bron", "Waar een feit vandaan komt."),
        Codelijsten(Rol.self, "Rol", "Wat iemand in de gemeente doet; bepaalt wat hij of zij ziet."),
        Codelijsten(Doelbinding.self, "Doel van inzage", "Waarom iemand gegevens bekijkt."),
        Codelijsten(Relatie.self, "Plaats in het huishouden", "De plaats van een persoon in het huishouden."),
        Codelijsten(Contactwijze.self, "Wijze van contact", "Hoe het contact was."),
        Codelijsten(Woonstand.self, "Stand van het wonen", "Hoe ver de huisvesting is."),
        Codelijsten(Vraagdoel.self, "Doel van een vraag", "Waarvoor informatie is gevraagd."),
        Codelijsten(Afspraaksoort.self, "Soort afspraak", "Waarvoor iemand een afspraak heeft."),
        Codelijsten(Aanleiding.self, "Aanleiding van een PIP", "Waarom een nieuw plan is vastgesteld."),
        Codelijsten(Opleidingsoort.self, "Soort opleiding", "Welke opleiding iemand volgt."),
        Codelijsten(Lessoort.self, "Soort les", "Wat voor lessen het zijn."),
        Codelijsten(PvtOnderdeel.self, "Onderdeel van het PVT", "De delen van het participatieverklaringstraject."),
        Codelijsten(Begeleidingstap.self, "Stap van begeleiding", "Begin of einde van begeleiding."),
        Codelijsten(Begeleidingsonderdeel.self, "Onderdeel van begeleiding", "Wat na de verhuizing geregeld wordt."),
        Codelijsten(Bijstandstap.self, "Stap van bijstand", "Begin of einde van bijstand."),
        Codelijsten(Ontzorgstap.self, "Stap van ontzorgen", "Hoe ver het financieel ontzorgen is."),
        Codelijsten(Trainingsoort.self, "Soort training", "Welke training iemand volgde."),
        Codelijsten(Werksoort.self, "Soort werk", "Betaald en onbetaald werk."),
        Codelijsten(Bestemming.self, "Bestemming bij uitstroom", "Waar iemand na een traject heen ging."),
        Codelijsten(Richting.self, "Richting van een verhuizing", "Of iemand komt of gaat."),
        Codelijsten(Afsluitreden.self, "Reden van afsluiten", "Waarom een dossier is gesloten."),
    ]
}
