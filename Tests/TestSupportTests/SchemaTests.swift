// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Exchange
import TestSupport
import Testing

@Suite("A value against a schema")
struct SchemaTests {
    private func findings(_ value: String, _ schema: String) throws -> [String] {
        let rest = #"{"a": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}}"#
        let schemas = Schema(document: try JSONParser.parse(Array(rest.utf8), maxBytes: 10_000))
        return schemas.findings(
            try JSONParser.parse(Array(value.utf8), maxBytes: 10_000),
            try JSONParser.parse(Array(schema.utf8), maxBytes: 10_000)
        )
    }

    @Test(
        "What fits",
        arguments: [
            ("1", #"{"type": "integer"}"#), ("1.5", #"{"type": "number"}"#), ("1", #"{"type": ["string", "number"]}"#),
            ("null", #"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#), (#"{"n": 1}"#, ##"{"$ref": "#/a"}"##),
            (#""ab""#, #"{"pattern": "^[ab]+$", "minLength": 2, "maxLength": 2}"#),
            ("[1, 2]", #"{"items": {"minimum": 1}}"#),
            (#"{"x": 1}"#, #"{"type": "object"}"#), (#""b""#, #"{"enum": ["a", "b"]}"#),
            ("false", #"{"const": false}"#),
        ]
    )
    func fits(_ value: String, _ schema: String) throws {
        #expect(try findings(value, schema) == [])
    }

    @Test(
        "What does not fit",
        arguments: [
            (#""1""#, #"{"type": "integer"}"#), ("1.5", #"{"type": "integer"}"#), ("{}", ##"{"$ref": "#/a"}"##),
            (#"{"n": "x"}"#, ##"{"$ref": "#/a"}"##), ("1", ##"{"$ref": "#/b"}"##), (#""abc""#, #"{"maxLength": 2}"#),
            (#""c""#, #"{"pattern": "^[ab]+$"}"#), ("[0]", #"{"items": {"minimum": 1}}"#),
            ("[1, 2]", #"{"maxItems": 1}"#),
            (#"{"x": 1}"#, #"{"properties": {}, "additionalProperties": false}"#), ("1", #"{"enum": [2]}"#),
            ("1", #"{"oneOf": [{"type": "integer"}, {"type": "number"}]}"#), ("1", #"{"anyOf": [{"type": "string"}]}"#),
            ("true", #"{"const": false}"#), ("1", #"{"allOf": [{"type": "string"}]}"#),
        ]
    )
    func fails(_ value: String, _ schema: String) throws {
        #expect(try findings(value, schema).count == 1)
    }
}
