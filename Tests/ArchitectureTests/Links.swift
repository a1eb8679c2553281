// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links from one document of ours to another file of ours.
enum Links {
    /// Pictures that `make beelden` makes; a clone has them only after somebody made and committed them.
    static let madeLater: Set<String> = ["docs/beelden/vandaag.png", "docs/beelden/dossier.png"]

    /// Targets inside the repository, relative to the root, without their anchor.
    static func targets(in file: SourceFile) -> [String] {
        let folder = file.path.split(separator: "/").dropLast().map(String.init)
        return file.text.matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
            .filter { !$0.hasPrefix("#") && !$0.contains("://") && !$0.hasPrefix("mailto:") }
            .map { resolve(String($0.prefix { $0 != "#" }), in: folder) }
    }

    private static func resolve(_ target: String, in folder: [String]) -> String {
        var parts = folder
        for part in target.split(separator: "/") {
            switch part {
            case "..": parts = Array(parts.dropLast())
            case ".": continue
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
