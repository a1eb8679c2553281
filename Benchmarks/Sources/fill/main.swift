// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

let usage = """
    fill DATA DAY GEMEENTE=DOSSIERS[/OPEN]… [rest=DOSSIERS]

    Fills the databases in the folder DATA with invented dossiers, as they are on DAY (jjjj-mm-dd). Of the dossiers of a
    gemeente OPEN are open and the others closed. Accounts that a gemeente has already get the first caseloads of 61.
    rest= is spread evenly over all other gemeenten.
    """

var arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3, let day = Day(iso: arguments[1]) else {
    print(usage)
    throw Vulfout.gebruik
}
let vulling = try Vulling(data: arguments[0], dag: day)
for argument in arguments.dropFirst(2) { try vulling.vul(argument) }
try vulling.close()
