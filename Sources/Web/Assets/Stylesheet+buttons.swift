// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Buttons and small marks.
    static let buttons: StaticString = """
        .button{display:inline-flex;align-items:center;justify-content:center;gap:8px;min-block-size:40px;padding:7px 16px;
        border:1px solid transparent;border-radius:var(--meedoen-radius);font:600 var(--meedoen-size-text)/24px
        var(--meedoen-font-text);text-align:center;text-decoration:none;cursor:pointer;background:none;
        transition:background-color .12s}
        .button--primary{background:var(--meedoen-button-background);color:var(--meedoen-button-ink)}
        .button--primary:hover{background:var(--meedoen-button-background-hover);color:var(--meedoen-button-ink)}
        .button--secondary{background:var(--meedoen-sheet-background);color:var(--meedoen-button-quiet-ink);
        border-color:var(--meedoen-button-border)}
        .button--secondary:hover{background:var(--meedoen-color-accent-soft);color:var(--meedoen-color-accent-strong)}
        .button--quiet{color:var(--meedoen-button-quiet-ink);padding-inline:8px;text-decoration:underline;
        text-decoration-color:transparent;text-underline-offset:3px}
        .button--quiet:hover{background:var(--meedoen-color-accent-soft);color:var(--meedoen-color-accent-strong);
        text-decoration-color:currentColor}
        .button--danger{background:var(--meedoen-color-late);color:var(--meedoen-color-on-late)}
        .button--danger:hover{background:var(--meedoen-color-late-strong);color:var(--meedoen-color-on-late)}
        .button.is-off{color:var(--meedoen-color-ink-soft);border-color:var(--meedoen-color-line);background:none;
        cursor:default}
        .button-form{display:contents}
        .button-row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
        .chip{display:inline-flex;align-items:baseline;gap:6px;color:var(--state);font-weight:600;
        font-size:var(--meedoen-size-less);line-height:20px;white-space:nowrap;font-variant-numeric:tabular-nums}
        .tag{display:inline-block;padding:0 8px;border-radius:4px;background:var(--meedoen-color-sunken);
        color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-small);line-height:20px}

        """
}
