// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Notices, empty states, errors, signing in, the overlay.
    static let messages: StaticString = """
        .notice{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:baseline;padding:12px 16px;
        border:1px solid var(--state);border-inline-start-width:4px;border-radius:var(--meedoen-radius);
        background:var(--state-soft);max-inline-size:960px}
        .notice>.shape{color:var(--state)}
        .notice__body{flex:1 1 240px;min-inline-size:0}
        .notice__body>*+*{margin-block-start:4px}
        .notice__title{font-size:var(--meedoen-size-text);font-weight:650;line-height:24px}
        .notice__acts{display:flex;flex-wrap:wrap;gap:8px}
        .notice__acts .button{min-block-size:32px;padding-block:3px;font-size:var(--meedoen-size-less)}
        .notice ul{list-style:disc;padding-inline-start:20px}
        .notice li a{color:var(--state);font-weight:600}
        .notice__article{font-size:var(--meedoen-size-less)}
        .notice .tag{background:var(--meedoen-color-paper)}
        .notice--wide .notice__body{flex-basis:calc(100% - 32px)}
        .notice .table-frame{margin-block:12px 4px}
        .past{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;padding:12px 16px;
        border-radius:var(--meedoen-radius);background:var(--meedoen-color-loud);color:var(--meedoen-color-on-loud)}
        .past p{flex:1 1 240px}
        .past a{color:inherit;font-weight:650}
        .past :focus-visible{outline-color:var(--meedoen-color-on-loud)}
        .empty{display:grid;justify-items:center;gap:8px;padding:40px 24px;border:1px dashed var(--meedoen-color-line-strong);
        border-radius:var(--meedoen-radius-large);text-align:center}
        .empty p{max-inline-size:52ch}
        .empty__drawing{inline-size:64px;block-size:40px;stroke-width:3.5;stroke-linecap:round;
        color:var(--meedoen-color-accent)}
        .empty__title{font-weight:650;font-size:var(--meedoen-size-more)}
        .empty .button-row{margin-block-start:8px}
        .failure{max-inline-size:620px}
        .failure>*+*{margin-block-start:12px}
        .failure__status{font-weight:650;color:var(--meedoen-color-late);font-variant-numeric:tabular-nums}
        .alone{display:grid;grid-template:auto 1fr auto/minmax(0,1fr);min-block-size:100vh}
        .alone .demo{grid-area:1/1}.alone .foot{grid-area:3/1}
        .alone__main{grid-area:2/1;inline-size:100%;max-inline-size:488px;margin-inline:auto;padding:48px 16px}
        .mark--large{font-size:1.75rem;color:var(--meedoen-color-accent);margin-block-end:20px}
        .mark--large .mark__drawing{inline-size:40px;block-size:35px}
        .mark--large .mark__other{fill:var(--meedoen-color-today)}
        .alone__sheet{padding:28px 32px 32px;border:1px solid var(--meedoen-sheet-border);
        border-radius:var(--meedoen-radius-large);background:var(--meedoen-sheet-background);
        box-shadow:var(--meedoen-shadow)}
        .alone__sheet .input{max-inline-size:none}
        .alone__sheet>*+*{margin-block-start:20px}
        .alone__sheet>h1+.soft{margin-block-start:4px}
        .overlay{inline-size:min(440px,calc(100vw - 32px));padding:20px 24px 24px;
        border:1px solid var(--meedoen-color-line-strong);border-radius:var(--meedoen-radius-large);
        background:var(--meedoen-color-paper);color:var(--meedoen-color-ink);box-shadow:var(--meedoen-shadow-high)}
        .overlay::backdrop{background:rgb(13 19 22/.4)}
        @supports not selector(:popover-open){.overlay{margin:16px auto}}
        .overlay__head{display:flex;justify-content:space-between;align-items:center;margin-block-end:12px}
        .keys>div{display:grid;grid-template-columns:88px 1fr;padding-block:6px;
        border-block-start:1px solid var(--meedoen-color-line)}
        .keys+p{margin-block:12px;font-size:var(--meedoen-size-less)}

        """
}
