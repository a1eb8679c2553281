// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A moment: whole milliseconds since 1 January 1970, UTC. Only for *recorded at*; legal dates are `Day`.
public struct Tijdstip: Hashable, Comparable, Sendable {
    public let milliseconden: Int64

    public init(milliseconden: Int64) {
        self.milliseconden = milliseconden
    }

    /// The calendar day in the Netherlands (Europe/Amsterdam: one hour ahead, two in summer time).
    public var dag: Day {
        let local = milliseconden + Int64(offsetMinutes) * 60_000
        return Day(number: Int32(truncatingIfNeeded: floorDivide(local, 86_400_000)))
    }

    /// Minutes after midnight in the Netherlands.
    public var minuutVanDeDag: Int {
        let local = milliseconden + Int64(offsetMinutes) * 60_000
        return Int((local - floorDivide(local, 86_400_000) * 86_400_000) / 60_000)
    }

    /// `14.05` in the Netherlands.
    public var klok: String {
        let (hours, minutes) = (minuutVanDeDag / 60, minuutVanDeDag % 60)
        return "\(hours).\(minutes < 10 ? "0" : "")\(minutes)"
    }

    /// `2024-05-21T12:05:00.000Z`.
    public var iso: String {
        let day = Day(number: Int32(truncatingIfNeeded: floorDivide(milliseconden, 86_400_000)))
        let rest = milliseconden - floorDivide(milliseconden, 86_400_000) * 86_400_000
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let fraction = String(1000 + rest % 1000).dropFirst()
        return "\(day.iso)T\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60)):\(two(rest / 1000 % 60)).\(fraction)Z"
    }

    /// Reads the form that `iso` writes; the fraction may be absent.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int64? {
            bytes[range].reduce(0 as Int64?) { sum, byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    ? sum.map { $0 * 10 + Int64(byte - UInt8(ascii: "0")) } : nil
            }
        }
        guard bytes.count == 20 || bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes.last == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let day = Day(iso: text.prefix(10)),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            hour < 24, minute < 60, second < 60
        else { return nil }
        var milliseconds: Int64 = 0
        if bytes.count == 24 {
            guard bytes[19] == UInt8(ascii: "."), let value = number(20..<23) else { return nil }
            milliseconds = value
        }
        self.init(
            milliseconden: Int64(day.number) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1000
                + milliseconds
        )
    }

    /// Midnight in the Netherlands at the beginning of `day`, plus minutes.
    public init(dag: Day, minuut: Int = 0) {
        let naive = Int64(dag.number) * 86_400_000 + Int64(minuut) * 60_000
        let guess = Tijdstip(milliseconden: naive - 3_600_000)
        self.init(milliseconden: naive - Int64(guess.offsetMinutes) * 60_000)
    }

    public static func < (left: Self, right: Self) -> Bool { left.milliseconden < right.milliseconden }

    // Summer time in the European Union since 1996: last Sunday of March to last Sunday of October, 01:00 UTC.
    private var offsetMinutes: Int {
        let day = Day(number: Int32(truncatingIfNeeded: floorDivide(milliseconden, 86_400_000)))
        let year = day.year
        let begin = Int64(Tijdstip.lastSunday(3, year).number) * 86_400_000 + 3_600_000
        let end = Int64(Tijdstip.lastSunday(10, year).number) * 86_400_000 + 3_600_000
        return milliseconden >= begin && milliseconden < end ? 120 : 60
    }

    private static func lastSunday(_ month: Int, _ year: Int) -> Day {
        let last = Day(year: year, month: month, validDay: 31)
        return last.adding(days: -(last.weekday % 7))
    }
}

private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}
