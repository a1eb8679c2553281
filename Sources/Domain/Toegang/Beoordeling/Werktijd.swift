// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// When people work at the gemeente; a look at another time stands out.
public struct Werktijd: Hashable, Sendable {
    /// Whole hours: from the first up to the second.
    public let van: Int
    public let tot: Int

    public init(van: Int = 7, tot: Int = 19) {
        self.van = van
        self.tot = tot
    }

    public enum Moment: Hashable, Sendable {
        case binnen, buiten
        /// From ten in the evening to six in the morning.
        case nacht
    }

    public func moment(dag: Day, minuut: Int) -> Moment {
        if minuut < 6 * 60 || minuut >= 22 * 60 { return .nacht }
        guard minuut >= van * 60, minuut < tot * 60, Feestdagen.nederland.geenWerkdag(dag) == nil else {
            return .buiten
        }
        return .binnen
    }
}
