// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Web

struct ComponentTests {
    private let day = Day(year: 2022, month: 10, day: 4) ?? Day(number: 0)

    @Test(arguments: [
        (-6, "6 dagen te laat", Urgency.late), (-1, "1 dag te laat", .late), (0, "vandaag", .today),
        (1, "morgen", .week),
        (7, "over 7 dagen", .week), (8, "over 8 dagen", .later), (60, "over 60 dagen", .later),
        (61, "over 2 maanden", .later), (245, "over 8 maanden", .later), (971, "over 2 jaar", .later),
        (-200, "6 maanden te laat", .late),
    ])
    func `a chip counts the days and says it in words`(_ days: Int, _ text: String, _ urgency: Urgency) {
        let chip = StatusChip(due: Day(number: day.number + Int32(days)), on: day)
        #expect(chip.text == text && chip.urgency == urgency)
        #expect(chip.html.text.contains("<svg") && chip.html.text.contains(text))
    }

    @Test func `every urgency has a shape of its own, and later shares the ring with waiting`() {
        #expect(Set(Urgency.allCases.map(\.shape)).count == 5)
        #expect(Urgency.later.shape == Urgency.waiting.shape)
    }

    @Test func `a corrected fact keeps what stood there and a withdrawn one stays readable`() {
        func item(_ standing: TimelineItem.Standing) -> String {
            TimelineItem(id: "1", day: day, sentence: "Nu", author: "A", standing: standing).html.text
        }
        #expect(item(.corrected(was: "18 juli", on: day, by: "B")).contains("eerst: <s>18 juli</s>"))
        let withdrawn = item(.withdrawn(on: day, by: "B", reason: "fout"))
        #expect(withdrawn.contains("<s>Nu</s>") && withdrawn.contains("ingetrokken op") && withdrawn.contains("fout"))
    }

    @Test func `a table names its rows and columns and says how it is sorted`() {
        let table = DataTable(
            caption: "C",
            columns: [
                .init(title: "N", sort: .init(href: "?op=n", direction: .descending)),
                .init(title: "U", isNumeric: true),
            ],
            rows: [["a", "1"], ["b", "2", "te veel"]]
        ).html.text
        #expect(table.contains(#"<th scope="col" aria-sort="descending"><a class="sort" href="?op=n">"#))
        #expect(table.contains(#"<th scope="row">a</th><td class="number" data-title="U">1</td>"#))
    }

    @Test func `an act that posts carries its proof`() {
        let button = ActionButton(
            label: "Herroep",
            target: .post("/x", token: FormToken(csrf: "t"), fields: [HiddenField("id", "<1>")])
        ).html.text
        #expect(button.contains(#"method="post" action="/x""#) && button.contains(#"value="t""#))
        #expect(button.contains(#"value="&lt;1&gt;""#))
    }

    @Test(arguments: [
        ("Selam", "EL", "S<mark>el</mark>am"), ("<a>", "a", "&lt;<mark>a</mark>&gt;"), ("ab", "", "ab"),
        ("a", "xyz", "a"),
    ])
    func `what matches is marked and nothing else`(_ text: String, _ match: String, _ result: String) {
        #expect(Highlight(text: text, match: match).html.text == result)
    }

    @Test func `a name that is markup stays a name everywhere`() {
        let evil = #""><script>x</script>"#
        let parts: [HTML] = [
            WorklistLine(
                id: evil,
                name: evil,
                href: "/\(evil.utf8.count)",
                sentence: "\(evil)",
                chip: StatusChip(.late, evil)
            ).html,
            PersonHeader(name: evil, traits: [evil], goal: evil).html, Tag(evil).html, KeyHint(evil).html,
            DataTable(caption: evil, columns: [.init(title: evil)], rows: [["\(evil)"]], narrow: .scroll).html,
            Field(evil, evil, .select([Option(evil, evil, group: evil)]), value: evil, help: "\(evil)", error: evil)
                .html,
            FilterBar(
                action: evil,
                choices: [.text(name: evil, label: evil, value: evil)],
                active: [.init(label: evil, removeHref: evil)]
            ).html,
            Breadcrumbs(steps: [.init(label: evil, href: evil)], here: evil).html,
            Notice(kind: .refusal, title: evil).html,
        ]
        for part in parts { #expect(!part.text.contains("<script")) }
    }

    @Test func `assets are named after their content and the script stays small`() {
        #expect(Set(Asset.all.map(\.path)).count == 3)
        #expect(Asset.script.bytes.count < 6144)
        #expect(Asset.stylesheet.bytes.count < 60_000)
    }
}
