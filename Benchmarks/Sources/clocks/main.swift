// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

// clocks [ROUNDS]: prints one line of JSON per measurement, for run.py. Few rounds suit a profiler.
try Klokkenmeting().run(rounds: CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 301)
