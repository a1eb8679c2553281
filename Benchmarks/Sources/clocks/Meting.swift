// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Times what it is given, and the figures that come out.
enum Meting {
    /// Seconds that `body` takes.
    static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let duration = try clock.measure(body)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    /// Seconds of processor time that this process spent: what the same work costs, however busy the machine is.
    static func processor(_ body: () throws -> Void) rethrows -> Double {
        let begin = used()
        try body()
        return used() - begin
    }

    private static func used() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    /// One line for run.py.
    static func print(_ name: String, _ figures: [(String, Double)]) {
        let body = figures.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ")
        Swift.print("{\"name\": \"\(name)\", \(body)}")
    }
}
