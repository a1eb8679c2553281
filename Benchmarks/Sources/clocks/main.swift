// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

// clocks [clocks|import]: prints one line of JSON per measurement, for run.py.
let wanted = CommandLine.arguments.dropFirst().first ?? "all"
if wanted != "import" { try Klokkenmeting().run() }
if wanted != "clocks" { try Inleesmeting().run() }
