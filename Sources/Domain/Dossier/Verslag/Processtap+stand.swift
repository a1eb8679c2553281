// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Beeld {
    /// All sixteen steps with where the person is (P-06). The step of now is the furthest that runs; when none runs,
    /// the first after the last that is done. Steps beside the road, such as the PVT, are never the step of now.
    public var stappen: [Stapstand] {
        let found = Processtap.allCases.map { (stap: $0, toestand: toestand($0)) }
        let line = found.indices.filter { !found[$0].stap.isErnaast }
        let lastDone = line.last { found[$0].toestand.map(\.isGedaan) ?? false }
        let running = line.last { found[$0].toestand.map(\.isLopend) ?? false }
        let after = line.first { index in index > (lastDone ?? -1) && found[index].toestand == nil }
        let nu = isAfgesloten ? nil : running ?? after
        return found.enumerated().map { index, step in
            let isBehind = index < max(lastDone ?? -1, nu ?? -1)
            let toestand = step.toestand ?? (index == nu ? .loopt(nil) : isBehind ? .nietVastgelegd : .straks)
            return Stapstand(stap: step.stap, toestand: toestand, isNu: index == nu)
        }
    }

    private func toestand(_ stap: Processtap) -> Stapstand.Toestand? {
        switch stap {
        case .vroegMeedoen: gedaan(laatste(.voorinburgering))
        case .koppeling: gedaan(eerste(.koppeling))
        case .kennismaking: gedaan(eerste(.eersteContact) ?? eerste(.informatieOntvangen))
        case .intake: wet == .wi2013 ? .hoortErNietBij("hoort niet bij de Wi2013") : intakestap
        case .leerbaarheidstoets:
            wet == .wi2013 ? .hoortErNietBij("hoort niet bij de Wi2013") : gedaan(laatste(.leerbaarheidstoets))
        case .vestiging: vestigingstap
        case .ontzorgen: ontzorgstap
        case .plan: wet == .wi2013 ? .hoortErNietBij("geen PIP onder de Wi2013") : gedaan(eerste(.pip))
        case .leerroute: leerroutestap
        case .pvt:
            gedaan(feiten(.pvtOndertekening).last { $0[PvtOndertekening.getekend] == true })
                ?? loopt(laatste(.pvtSessie))
        case .map:
            leerroute == .onderwijs
                ? .hoortErNietBij("hoort niet bij de onderwijsroute")
                : gedaan(feiten(.mapEindgesprek).last { $0[MapEindgesprek.voldoende] == true })
                    ?? loopt(laatste(.mapUren))
        case .traject: trajectstap
        case .plaatsing: gedaan(betaaldWerk.last)
        case .werkplek: isAanHetWerk ? loopt(betaaldWerk.last) : gedaan(betaaldWerk.isEmpty ? nil : laatste(.eindeWerk))
        case .voortgang: loopt(laatste(.voortgangsgesprek))
        case .afgerond:
            gedaan(laatste(.afronding) ?? feiten(.eindePlicht).last { $0[PlichtEinde.reden] == .voldaan })
        }
    }

    private var betaaldWerk: [Feit] { feiten(.werk).filter { $0[Werk.soort]?.isBetaald == true } }

    private var intakestap: Stapstand.Toestand? {
        gedaan(feiten(.intakegesprek).last { $0[Intakegesprek.compleet] == true }) ?? loopt(laatste(.intakegesprek))
    }

    private var vestigingstap: Stapstand.Toestand? {
        let einde = feiten(.begeleiding).last {
            $0[Begeleiding.stap] == .afgerond || $0[Begeleiding.stap] == .overgedragen
        }
        // Whoever has a home and no guidance under way is through this step.
        return gedaan(einde) ?? loopt(laatste(.begeleiding)) ?? gedaan(laatste(.vestiging))
            ?? loopt(laatste(.huisvesting))
    }

    private var ontzorgstap: Stapstand.Toestand? {
        guard let feit = laatste(.ontzorgen) else {
            return loopt(feiten(.bijstand).last { $0[Bijstand.stap] == .begint })
        }
        return feit[Ontzorging.stap] == .nietVanToepassing ? .hoortErNietBij("niet van toepassing") : gedaan(feit)
    }

    private var leerroutestap: Stapstand.Toestand? {
        if let einde = laatste(.afronding) { return .gedaan(einde) }
        let les = [Feitsoort.lesstart, .cursusuren, .alfabetisering, .examenAfgelegd, .examenresultaat]
            .compactMap { laatste($0) }.max { $0.datum < $1.datum }
        return loopt(les ?? laatste(.pip))
    }

    private var trajectstap: Stapstand.Toestand? {
        if let begin = laatste(.traject) {
            let einde =
                feiten(.uitstroom).last { $0.datum >= begin.datum } ?? betaaldWerk.last { $0.datum >= begin.datum }
            return gedaan(einde) ?? loopt(begin)
        }
        return loopt(feiten(.werk).last { $0[Werk.soort]?.isBetaald != true })
    }

    private func gedaan(_ feit: Feit?) -> Stapstand.Toestand? { feit.map { .gedaan($0) } }
    private func loopt(_ feit: Feit?) -> Stapstand.Toestand? { feit.map { .loopt($0) } }
}

extension Stapstand.Toestand {
    fileprivate var isGedaan: Bool { if case .gedaan = self { true } else { false } }
    fileprivate var isLopend: Bool { if case .loopt = self { true } else { false } }
}
