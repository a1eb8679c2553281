// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Leerroute: Veldtype {}
extension Niveau: Veldtype {}
extension Examenonderdeel: Veldtype {}
extension Alfabetisering: Veldtype {}
extension Leerbaarheid: Veldtype {}
extension Wetsversie: Veldtype {}
extension Inburgeraarsgroep: Veldtype {}
extension DuoGroep: Veldtype {}
extension Verblijfsrecht: Veldtype {}
extension Vrijstellingscode: Veldtype {}
extension RedenEindePlicht: Veldtype {}
extension Verwijtbaarheid: Veldtype {}
extension Verlengingsgrond: Veldtype {}
