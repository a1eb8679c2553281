// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Foundation
internal import Secrets
internal import Storage

/// The file with the master key: where it is, and whether it is the one of this installation.
struct Hoofdsleutelbestand: Sendable {
    /// Who says where the file is.
    enum Herkomst: Sendable {
        case instelling
        /// Handed over by systemd (`LoadCredential=hoofdsleutel:…`).
        case systemd
        /// Nobody: beside the databases, where it protects nothing against who takes the folder.
        case datamap
    }

    let pad: String
    let herkomst: Herkomst

    init(_ settings: Instellingen, credentials: String? = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"])
    {
        let handed = credentials.map { "\($0)/hoofdsleutel" } ?? ""
        if !settings.hoofdsleutel.isEmpty {
            (pad, herkomst) = (settings.hoofdsleutel, .instelling)
        } else if !handed.isEmpty, FileManager.default.fileExists(atPath: handed) {
            (pad, herkomst) = (handed, .systemd)
        } else {
            (pad, herkomst) = ("\(settings.data)/hoofdsleutel.key", .datamap)
        }
    }

    /// What is not as it should be with the file, in words; nil when nothing is.
    var waarschuwing: String? {
        if herkomst == .datamap {
            return
                "De hoofdsleutel staat bij de databases (\(pad)). Wie die map meeneemt, kan alles lezen. Zet het bestand op een "
                + "andere plek en noem die in MEEDOEN_HOOFDSLEUTEL, of gebruik LoadCredential van systemd."
        }
        let mode = (try? FileManager.default.attributesOfItem(atPath: pad)[.posixPermissions]) as? Int
        guard herkomst == .instelling, let mode, mode & 0o077 != 0 else { return nil }
        return "Anderen op deze machine kunnen de hoofdsleutel lezen. Doe: chmod 600 \(pad)"
    }

    /// The key, for an installation with this platform database. Makes one only where none was ever used.
    func key(for platform: any Database) throws -> Hoofdsleutel {
        guard let bytes = FileManager.default.contents(atPath: pad) else { return try make(for: platform) }
        guard let key = Hoofdsleutel(Array(bytes)) else { throw Hoofdsleutelfout.geenSleutel(pad) }
        do {
            switch try platform.readSync({ try HoofdsleutelStore($0).isThis(key) }) {
            case true?: break
            case false?: throw Hoofdsleutelfout.andere(pad)
            case nil: try platform.writeExclusively { try HoofdsleutelStore($0).adopt(key) }
            }
        } catch DatabaseFailure.unavailable {
            // Starts all the same, like the rest: another key opens nothing, and a page says so.
        }
        return key
    }

    /// The key as it stands, without a look at any installation: for a backup that is opened elsewhere.
    func key() throws -> Hoofdsleutel {
        guard let bytes = FileManager.default.contents(atPath: pad) else { throw Hoofdsleutelfout.nodig(pad) }
        guard let key = Hoofdsleutel(Array(bytes)) else { throw Hoofdsleutelfout.geenSleutel(pad) }
        return key
    }

    private func make(for platform: any Database) throws -> Hoofdsleutel {
        let isInUse: Bool
        do {
            isInUse = try platform.readSync { try HoofdsleutelStore($0).isInUse() }
        } catch DatabaseFailure.unavailable {
            throw Hoofdsleutelfout.onzeker(pad)
        }
        guard !isInUse else { throw Hoofdsleutelfout.ontbreekt(pad) }
        // Who named a place made a mistake in it, or has yet to make the file: it is not for the program to guess which.
        guard herkomst == .datamap else { throw Hoofdsleutelfout.nogNietGemaakt(pad) }
        let bytes = Willekeur.bytes(Hoofdsleutel.lengte)
        let isMade = FileManager.default.createFile(
            atPath: pad,
            contents: Data(bytes),
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade, let key = Hoofdsleutel(bytes) else { throw Hoofdsleutelfout.geenSleutel(pad) }
        try platform.writeExclusively { try HoofdsleutelStore($0).adopt(key) }
        return key
    }
}

/// Why the program stops: without its master key nothing can be read, and with another one everything would be lost twice.
enum Hoofdsleutelfout: Error, CustomStringConvertible {
    case ontbreekt(String)
    case nogNietGemaakt(String)
    case andere(String)
    case geenSleutel(String)
    case onzeker(String)
    case nodig(String)

    var description: String {
        switch self {
        case .ontbreekt(let pad):
            "De hoofdsleutel ontbreekt: \(pad). De gegevens van deze installatie zijn ermee versleuteld. Er is niets gewijzigd en er is "
                + "geen nieuwe gemaakt. Zet het bestand terug uit de reservekopie van de sleutel, of noem de plek in MEEDOEN_HOOFDSLEUTEL."
        case .nogNietGemaakt(let pad):
            "Op de plek van de hoofdsleutel staat niets: \(pad). Deze installatie heeft er nog geen. Klopt de plek, maak hem dan met: "
                + "head -c 32 /dev/urandom > \(pad)"
        case .andere(let pad):
            "De hoofdsleutel in \(pad) hoort niet bij deze gegevens. Er is niets gewijzigd. Gebruik de sleutel waarmee deze installatie "
                + "is begonnen."
        case .geenSleutel(let pad):
            "In \(pad) staat geen hoofdsleutel: het moeten precies 32 willekeurige bytes zijn. Maak er een met: "
                + "head -c 32 /dev/urandom > \(pad)"
        case .nodig(let pad):
            "De hoofdsleutel ontbreekt: \(pad). Zonder die sleutel kan een reservekopie niet worden gemaakt of geopend. Er is niets "
                + "gewijzigd. Zet het bestand terug, of noem de plek in MEEDOEN_HOOFDSLEUTEL."
        case .onzeker(let pad):
            "De hoofdsleutel ontbreekt (\(pad)) en de database is niet bereikbaar, dus het is niet te zien of er al een in gebruik is. "
                + "Er is geen nieuwe gemaakt. Noem de plek in MEEDOEN_HOOFDSLEUTEL, of start opnieuw als de database er is."
        }
    }
}
