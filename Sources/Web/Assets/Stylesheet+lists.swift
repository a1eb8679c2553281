// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Crumbs, tabs, search results.
    static let lists: StaticString = """
        .crumbs ol{display:flex;flex-wrap:wrap;font-size:var(--meedoen-size-less);color:var(--meedoen-color-ink-soft)}
        .crumbs li+li::before{content:"";display:inline-block;inline-size:5px;block-size:5px;margin-inline:8px 9px;
        border:solid currentColor;border-width:1.5px 1.5px 0 0;transform:translateY(-2px) rotate(45deg)}
        [dir=rtl] .crumbs li+li::before{transform:translateY(-2px) rotate(-135deg)}
        .crumbs a{color:inherit}
        .tabs{border-block-end:1px solid var(--meedoen-color-line)}
        .tabs ul{display:flex;flex-wrap:wrap;gap:0 4px;margin-block-end:-1px}
        .tabs a{display:block;padding:8px 12px;border-block-end:3px solid transparent;color:var(--meedoen-color-ink-soft);
        text-decoration:none}
        .tabs a:hover{color:var(--meedoen-color-accent-strong);border-color:var(--meedoen-color-line-strong)}
        .tabs a[aria-current]{border-color:var(--meedoen-color-accent);color:var(--meedoen-color-ink);font-weight:650}
        .kinds>summary{min-block-size:40px;padding-block:8px;font-weight:600;color:var(--meedoen-color-accent)}
        .kinds tr[hidden],.kinds .table-frame:not(:has(tbody tr:not([hidden]))){display:none}
        .results{border:1px solid var(--meedoen-sheet-border);border-radius:var(--meedoen-radius-large);
        background:var(--meedoen-sheet-background);box-shadow:var(--meedoen-shadow);overflow:clip}
        .result{position:relative;display:grid;grid-template-columns:88px minmax(0,1fr) auto;gap:0 16px;
        align-items:baseline;padding:10px 16px}
        .result+.result{border-block-start:1px solid var(--meedoen-sheet-border)}
        .result:hover{background:var(--meedoen-color-sunken)}
        .result:has(.result__title:focus-visible){outline:3px solid var(--meedoen-color-focus);outline-offset:-3px}
        .result__title:focus-visible{outline:none;box-shadow:none}
        .result__title::after{content:"";position:absolute;inset:0}
        .result__kind{color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-small)}
        .result__title{font-weight:600}
        .result__context{grid-column:2;grid-row:2;color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less)}
        .result .chip{grid-column:3;grid-row:1}

        """
}
