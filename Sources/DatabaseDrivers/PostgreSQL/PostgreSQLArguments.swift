// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

/// The arguments of one statement in the form of the protocol, in one piece of memory.
struct PostgreSQLArguments {
    private enum Format {
        static let text: Int32 = 0
        static let binary: Int32 = 1
    }

    // Never empty: the address of an empty piece of memory is none, and none means NULL.
    private var bytes: [UInt8] = [0]
    private var begins: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    // `types` is what the server expects at each place; nil when it was not asked.
    init(_ values: [SQLValue], types: [Oid]?) throws(DatabaseFailure) {
        if let types, types.count != values.count { throw .argumentCount }
        for (position, value) in values.enumerated() {
            let type = types?[position]
            switch value {
            case .null: addNull()
            case .integer(let number): try add(number, type)
            case .text(let text):
                guard !text.utf8.contains(0) else { throw .zeroInText(argument: position + 1) }
                guard type != PostgreSQLType.bytea else { throw .columnType("") }
                add(text.utf8, Format.text)
            case .blob(let blob):
                guard type ?? PostgreSQLType.bytea == PostgreSQLType.bytea else { throw .columnType("") }
                add(blob, Format.binary)
            }
        }
    }

    private mutating func add(_ number: Int64, _ type: Oid?) throws(DatabaseFailure) {
        switch type {
        case PostgreSQLType.int8: addBinary(number)
        case PostgreSQLType.int4:
            guard let small = Int32(exactly: number) else { throw .columnType("") }
            addBinary(small)
        case PostgreSQLType.int2:
            guard let small = Int16(exactly: number) else { throw .columnType("") }
            addBinary(small)
        case PostgreSQLType.bytea: throw .columnType("")
        default: add(String(number).utf8, Format.text)
        }
    }

    private mutating func addBinary(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { add($0, Format.binary) }
    }

    private mutating func add(_ content: some Sequence<UInt8>, _ format: Int32) {
        begins.append(bytes.count)
        let begin = bytes.count
        bytes.append(contentsOf: content)
        lengths.append(Int32(bytes.count - begin))
        formats.append(format)
        // Text ends with a zero, whatever its length says.
        bytes.append(0)
    }

    private mutating func addNull() {
        begins.append(nil)
        lengths.append(0)
        formats.append(Format.text)
    }

    /// Count, values, lengths and formats, as libpq wants them.
    func withPointers<R>(
        _ body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
        ) -> R
    ) -> R {
        bytes.withUnsafeBytes { memory in
            let base = memory.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = begins.map { begin in begin.flatMap { begin in base.map { $0 + begin } } }
            return values.withUnsafeBufferPointer { values in
                lengths.withUnsafeBufferPointer { lengths in
                    formats.withUnsafeBufferPointer { formats in
                        body(Int32(begins.count), values.baseAddress, lengths.baseAddress, formats.baseAddress)
                    }
                }
            }
        }
    }
}
