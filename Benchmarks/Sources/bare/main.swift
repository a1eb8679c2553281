// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

let usage = """
    bare BEFORE AFTER FILE

    Writes to FILE, which must not exist, what the database AFTER holds: first the rows that BEFORE has too, then, in one
    transaction and timed, the rows that AFTER has more or otherwise. BEFORE may be -: then all rows are timed. Prints
    one line of JSON.
    """

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3 else {
    print(usage)
    throw Kaalfout.gebruik
}
let inserts = try KaleInserts(before: arguments[0] == "-" ? nil : arguments[0], after: arguments[1], to: arguments[2])
let (rows, seconds) = try inserts.run()
print("{\"rows\": \(rows), \"seconds\": \(seconds)}")
