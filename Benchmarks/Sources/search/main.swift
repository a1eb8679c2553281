// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Secrets
import Storage

let usage = """
    search FILE DOSSIERS

    Fills the database FILE with so many invented dossiers, unless it has them, and measures searching in it and listing it, the
    first time and after that. Milliseconds of the middle one of many, and of the slowest.
    """

enum Meetfout: Error { case gebruik }

guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]),
    let gemeente = GemeenteCode("GM0988"), let key = Hoofdsleutel([UInt8](repeating: 7, count: Hoofdsleutel.lengte))
else {
    print(usage)
    throw Meetfout.gebruik
}
let database = try SQLiteDatabase.open(CommandLine.arguments[1])
try GemeenteSchema.prepare(database, at: 0)
func codec() -> (Sleutelkluis, Verzegeling) {
    let kluis = Sleutelkluis(key)
    return (kluis, Verzegeling(kluis, gemeente: gemeente))
}

func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(body)
    return Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
}

func measure(_ what: String, _ times: Int, _ body: (Int) throws -> Int) rethrows {
    var (all, found) = ([Double](), 0)
    for time in 0..<times { all.append(try milliseconds { found += try body(time) }) }
    all.sort()
    func text(_ value: Double) -> String { String(Double(Int(value * 100)) / 100) }
    print("\(what): \(text(all[times / 2])) ms, slowest \(text(all[times - 1])) ms; found \(found / times)")
}

let (kluis, warm) = codec()
let there = try database.readSync { try DossierStore($0, codec: warm).count() }
if there < count {
    var mensen = Mensen()
    let filled = try milliseconds { try mensen.fill(count, database, warm) }
    print("filled: \(Int(filled)) ms")
}

func find(_ vraag: String, _ codec: Verzegeling) throws -> Int {
    try database.readSync { connection in
        let ids = try ZoekStore(connection, codec: codec).find(Zoekwoorden.words(vraag), limit: 51)
        return try StandStore(connection, codec: codec).lines(ids).count
    }
}

func page(_ after: Standsleutel?, _ codec: Verzegeling) throws -> Int {
    try database.readSync { connection in
        let store = StandStore(connection, codec: codec)
        _ = try store.count(Standfilter())
        return try store.page(try store.lijst(Standfilter()), after: after, limit: 51).count
    }
}

try measure("search, cold", 5) { _ in try find("\(Mensen.naam(7).achter)", codec().1) }
try measure("name", 200) { try find(Mensen.naam($0 * 97 % count).achter, warm) }
try measure("first and family name", 200) { number in
    let (voor, achter) = Mensen.naam(number * 89 % count)
    return try find("\(voor) \(achter)", warm)
}
try measure("four letters", 200) { try find(String(Mensen.naam($0 * 83 % count).achter.prefix(4)), warm) }
try measure("two letters", 50) { try find(String(Mensen.naam($0 * 79 % count).achter.prefix(2)), warm) }
try measure("BSN", 200) { try find(Mensen.bsn($0 * 73 % count) ?? "", warm) }
try measure("name with a typing error", 50) { number in
    var letters = Array(Mensen.naam(number * 71 % count).achter)
    letters[4] = "x"
    return try find(String(letters), warm)
}
try measure("nothing", 50) { try find("qqqq\($0)", warm) }
try measure("list, first page", 20) { _ in try page(nil, warm) }
try measure("list, half way", 20) { _ in try page(Standsleutel(sorteer: "ano", dossier: Mensen.id(1)), warm) }
try measure("name, after somebody wrote", 100) { number in
    let id = Mensen.id(number)
    try database.writeExclusively { connection in
        _ = try ZoekStore(connection, codec: warm).add(["erbij\(number)"], naam: "nieuw", to: id)
    }
    return try find(Mensen.naam(number * 97 % count).achter, warm)
}
print("memory: \(kluis.geheugen.stand.omvang / 1000) kB")
try database.close()
