// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

extension DatabaseFailure {
    /// The failure that SQLite's code stands for. Of the message only names of columns and constraints are kept.
    init(_ error: DatabaseError) {
        self = Self.constraint(error) ?? Self.misuse(error) ?? Self.trouble(error.extendedResultCode)
    }

    private static func constraint(_ error: DatabaseError) -> DatabaseFailure? {
        // "UNIQUE constraint failed: account.gebruikersnaam"
        let message = error.message ?? ""
        let name = message.split(separator: ": ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        return switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .unique(name)
        case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
        case .SQLITE_CONSTRAINT_CHECK: .check(name)
        case .SQLITE_CONSTRAINT_NOTNULL: .notNull(name)
        // "cannot store TEXT value in INTEGER column account.aangemaakt"
        case .SQLITE_CONSTRAINT_DATATYPE: .columnType(message.split(separator: " ").last.map(String.init) ?? "")
        case .SQLITE_CONSTRAINT_TRIGGER: .refusedByTrigger(message)
        default: nil
        }
    }

    /// GRDB's own checks; it has no codes for them.
    private static func misuse(_ error: DatabaseError) -> DatabaseFailure? {
        guard error.extendedResultCode == .SQLITE_MISUSE, let message = error.message else { return nil }
        if message.contains("statement argument") { return .argumentCount }
        if message.contains("is closed") { return .closed }
        return .statement(message)
    }

    private static func trouble(_ code: ResultCode) -> DatabaseFailure {
        // After a failed sync nobody knows what the disk holds, and a second sync would tell it is fine.
        if code == .SQLITE_IOERR_FSYNC || code == .SQLITE_IOERR_DIR_FSYNC { return .stopped }
        return switch code.primaryResultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        // A key of whole numbers says no more than "datatype mismatch".
        case .SQLITE_MISMATCH: .columnType("")
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_FULL: .full
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
        case .SQLITE_IOERR, .SQLITE_CANTOPEN: .disk(code: Int(code.rawValue))
        default: .other(code: Int(code.rawValue))
        }
    }

    /// Runs `body` and turns SQLite's errors into ours; what else it throws passes.
    static func translating<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw DatabaseFailure(error)
        }
    }
}
