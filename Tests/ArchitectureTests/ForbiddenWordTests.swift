// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Words that code does not say")
struct ForbiddenWordTests {
    @Test func `no file says them`() throws {
        #expect(try House.swiftFiles.flatMap(ForbiddenWord.findings) == [])
    }

    @Test(arguments: [
        "let a = try! f()", "let a = b as! C", "let a = b!", "f(a!)", "a[0]!.b", "g()!.h", "let a: String! = b",
        "fatalError(\"x\")", "struct A: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1", "// TODO: later",
        "/* FIXME */",
    ])
    func `everywhere`(_ line: String) throws {
        #expect(try !ForbiddenWord.findings(in: SourceFile(path: "Sources/Web/A.swift", text: line)).isEmpty)
    }

    @Test(arguments: [
        "let a = Date()", "let a = Date ( )", "ContinuousClock.now", "let a: Instant = .now", "UUID()",

        "Int.random(in: 0..<3)",
        "Calendar.current", "Locale.current", "Task { await f() }", "Task.detached { }", "ProcessInfo.processInfo",
        "print(a)",
    ])
    func `in the pure rooms`(_ line: String) throws {
        for room in ForbiddenWord.pureRooms {
            let file = SourceFile(path: "Sources/\(room)/A.swift", text: line)
            #expect(try !ForbiddenWord.findings(in: file).isEmpty)
        }
        #expect(try ForbiddenWord.findings(in: SourceFile(path: "Sources/CLI/A.swift", text: line)).isEmpty)
    }

    @Test(arguments: [
        "if a != b {}", "if !a {}", "a = !b", "let a = \"Date() TO DO!\"", "/// `Date()` is never called.",
        "let nowhere = a.nowhere", "await group.addTask { }",
    ])
    func `what is right passes`(_ line: String) throws {
        #expect(try ForbiddenWord.findings(in: SourceFile(path: "Sources/Domain/A.swift", text: line)).isEmpty)
    }
}
