// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Day {
    /// Reads `2024-05-21`, strictly ten characters; nil for anything else and for days that do not exist.
    public init?(iso text: some StringProtocol) {
        let bytes = text.utf8
        guard bytes.count == 10 else { return nil }
        var numbers = [0, 0, 0]
        var part = 0
        for (position, byte) in bytes.enumerated() {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                part += 1
            } else {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// Reads what people type: `21-5-2024`, `21/05/2024`, `21.5.2024`, `21 mei 2024` and ISO. Years have four digits.
    public init?(typed text: some StringProtocol) {
        if let day = Day(iso: text) {
            self = day
            return
        }
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == " " }
        guard parts.count == 3, (1...2).contains(parts[0].utf8.count), parts[2].utf8.count == 4,
            let day = Int(parts[0]), let year = Int(parts[2])
        else { return nil }
        if let month = Int(parts[1]), parts[1].utf8.count <= 2 {
            self.init(year: year, month: month, day: day)
        } else if let month = Day.month(named: parts[1].lowercased()) {
            self.init(year: year, month: month, day: day)
        } else {
            return nil
        }
    }

    /// `2024-05-21`.
    public var iso: String {
        let (year, month, day) = parts
        return String(unsafeUninitializedCapacity: 10) { buffer in
            let digits = [
                year / 1000, year / 100 % 10, year / 10 % 10, year % 10, -1, month / 10, month % 10, -1, day / 10,
                day % 10,
            ]
            for (position, digit) in digits.enumerated() {
                buffer[position] = digit < 0 ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(digit)
            }
            return 10
        }
    }

    /// `21 mei 2024`.
    public var words: String {
        let (year, month, day) = parts
        return "\(day) \(Day.monthNames[month - 1]) \(year)"
    }

    /// `21 mei`, for a list in which the year is clear.
    public var shortWords: String {
        let (_, month, day) = parts
        return "\(day) \(Day.monthNames[month - 1])"
    }

    /// `dinsdag 21 mei 2024`.
    public var longWords: String {
        "\(weekdayName) \(words)"
    }

    /// `dinsdag`.
    public var weekdayName: String { Day.weekdayNames[weekday - 1] }

    /// `21-05-2024`, as in a Dutch form field or CSV file.
    public var dutchDigits: String {
        let (year, month, day) = parts
        return "\(day < 10 ? "0" : "")\(day)-\(month < 10 ? "0" : "")\(month)-\(year)"
    }

    private static let monthNames = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
    private static let weekdayNames = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

    private static func month(named name: String) -> Int? {
        guard name.utf8.count >= 3 else { return nil }
        let known = name == "mrt" ? "maart" : name
        return monthNames.firstIndex { $0.hasPrefix(known) }.map { $0 + 1 }
    }
}

extension Day: CustomStringConvertible, LosslessStringConvertible {
    public var description: String { iso }

    public init?(_ description: String) {
        self.init(iso: description)
    }
}

extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "geen bestaande datum jjjj-mm-dd")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
