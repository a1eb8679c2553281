// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Forms. Labels above, help between label and field, errors at the field and on top.
    static let forms: StaticString = """
        .form{display:grid;gap:24px;max-inline-size:680px}
        .form>*{min-inline-size:0}
        .notice+.form{margin-block-start:24px}
        .form__part{display:grid;gap:20px;padding-block-start:20px;border-block-start:1px solid var(--meedoen-color-line)}
        .form__part>legend{float:inline-start;inline-size:100%}
        .form__part>legend+*{clear:both}
        .field{display:block}
        .field__label{display:block;font-weight:600;margin-block-end:4px}
        .field__optional{font-weight:400;color:var(--meedoen-color-ink-soft)}
        .field__help{color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less);line-height:20px;
        margin-block-end:6px;max-inline-size:60ch}
        .field__error{display:flex;gap:6px;align-items:baseline;margin-block-end:6px;color:var(--meedoen-color-late);
        font-weight:600;font-size:var(--meedoen-size-less)}
        .field--wrong{padding-inline-start:16px;border-inline-start:4px solid var(--meedoen-color-late)}
        .input,.filter select{display:block;inline-size:100%;min-block-size:40px;padding:7px 12px;
        border:1px solid var(--meedoen-field-border);border-radius:var(--meedoen-radius);
        background-color:var(--meedoen-field-background);color:inherit;font:inherit;line-height:24px}
        .input::placeholder{color:var(--meedoen-color-ink-soft);opacity:1}
        .input:hover,.filter select:hover{border-color:var(--meedoen-color-ink)}
        .input:focus-visible,.filter select:focus-visible{outline-offset:0;border-radius:var(--meedoen-radius)}
        .input[aria-invalid]{border:2px solid var(--meedoen-color-late);padding:6px 11px}
        textarea.input{resize:vertical;min-block-size:96px}
        .input--short{max-inline-size:152px;font-variant-numeric:tabular-nums}
        .input--medium{max-inline-size:360px}
        .unit{display:flex;align-items:center;gap:8px}
        .unit .input{inline-size:128px}
        .choices{display:grid;gap:4px;margin-block-start:4px}
        .choices--row{display:flex;flex-wrap:wrap;gap:4px 24px}
        .choice{display:grid;grid-template-columns:24px minmax(0,1fr);gap:0 8px;align-items:start}
        .choice input,.filter__check input{inline-size:20px;block-size:20px;margin:6px 2px;
        accent-color:var(--meedoen-color-accent)}
        .choice label{padding-block:4px}
        .choice .field__help{grid-column:2}
        .choice input:focus-visible{outline-offset:2px}
        .button-row--form{padding-block-start:8px;gap:12px}
        .setup{display:grid;gap:12px;padding-inline-start:24px;margin-block:16px 24px;list-style:decimal}
        .secret,.secrets code{font-size:var(--meedoen-size-more,18px);letter-spacing:.04em;overflow-wrap:anywhere}
        .secret{margin-block:8px;padding:12px;border:1px solid var(--meedoen-color-line);border-radius:var(--meedoen-radius)}
        .secrets{display:grid;gap:6px;padding-inline-start:32px;margin-block:16px 24px}
        .qr{display:block;inline-size:min(100%,264px);block-size:auto;margin-block:12px;border-radius:var(--meedoen-radius);
        forced-color-adjust:none}
        .qr__light{fill:var(--meedoen-palette-white);stroke:none}
        .qr__dark{fill:var(--meedoen-palette-night-950);stroke:none}
        .draft{color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less)}
        .draft[data-failed]{color:var(--meedoen-color-late);font-weight:600}

        """
}
