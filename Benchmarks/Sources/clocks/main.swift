// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

// clocks [clocks|import] [ROUNDS]: prints one line of JSON per measurement, for run.py. Few rounds suit a profiler.
let wanted = CommandLine.arguments.dropFirst().first ?? "all"
let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) }
if wanted != "import" { try Klokkenmeting().run(rounds: rounds ?? 301) }
if wanted != "clocks" { try Inleesmeting().run(rounds: rounds ?? 5) }
