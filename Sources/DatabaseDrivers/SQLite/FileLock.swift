// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif
internal import Synchronization

/// The right to write to a database file: one process, and in it one opener. Ends with the process, however it ends.
///
/// SQLite before 3.51.3 can lose pages when two processes write and one of them makes a checkpoint (the WAL-reset bug);
/// Debian 12 has 3.40.1. Therefore two writers are refused, not queued.
package final class FileLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes `<file>.lock`, and makes the file itself with no rights for others when it is absent.
    package init(for file: String) throws(DatabaseOpenFailure) {
        let taken = open(file + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard taken >= 0 else { throw .cannotOpen(file: file, code: Int(errno)) }
        guard flock(taken, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            _ = Self.close(taken)
            throw code == EWOULDBLOCK ? .inUse(file: file) : .cannotOpen(file: file, code: Int(code))
        }
        let database = open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard database >= 0 else {
            let code = errno
            _ = Self.close(taken)
            throw .cannotOpen(file: file, code: Int(code))
        }
        _ = Self.close(database)
        descriptor = Mutex(taken)
    }

    package func release() {
        descriptor.withLock { held in
            if let held { _ = Self.close(held) }
            held = nil
        }
    }

    deinit {
        release()
    }

    /// The system's `close`, reached from a type that has methods of its own.
    private static func close(_ descriptor: Int32) -> Int32 {
        #if canImport(Glibc)
        Glibc.close(descriptor)
        #elseif canImport(Darwin)
        Darwin.close(descriptor)
        #endif
    }
}
