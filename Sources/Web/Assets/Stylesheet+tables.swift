// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Tables, and what narrows or steps through them.
    static let tables: StaticString = """
        .table-frame{border:1px solid var(--meedoen-sheet-border);border-radius:var(--meedoen-radius-large);
        background:var(--meedoen-sheet-background);box-shadow:var(--meedoen-shadow);overflow:clip}
        .table-frame--scroll{overflow-x:auto}
        .card .table-frame,.notice .table-frame{border-radius:var(--meedoen-radius);box-shadow:none}
        table{inline-size:100%;border-collapse:collapse;font-size:var(--meedoen-size-less);line-height:20px}
        caption{padding:12px 16px;text-align:start;font-size:var(--meedoen-size-text);font-weight:650}
        th,td{padding:10px 16px;text-align:start;vertical-align:baseline;font-weight:400}
        thead th{padding-block:6px;line-height:24px;background:var(--meedoen-color-sunken);color:var(--meedoen-color-ink-soft);
        font-weight:600;font-size:var(--meedoen-size-small);vertical-align:bottom}
        tbody tr{border-block-start:1px solid var(--meedoen-sheet-border)}
        tbody tr:hover{background:var(--meedoen-color-ground)}
        tbody th{font-weight:600}
        tfoot tr{border-block-start:2px solid var(--meedoen-color-line-strong)}
        tfoot th,tfoot td{font-weight:650}
        .number{text-align:end;font-variant-numeric:tabular-nums}
        .sort{display:inline-flex;align-items:center;gap:6px;color:inherit;text-decoration:none;min-block-size:24px}
        .sort:hover{color:var(--meedoen-color-accent-strong);text-decoration:underline}
        .number .sort{flex-direction:row-reverse}
        .sort__arrows{inline-size:8px;block-size:12px;fill:currentColor;stroke:none;opacity:.4}
        [aria-sort] .sort{color:var(--meedoen-color-ink)}
        [aria-sort] .sort__arrows{opacity:1}
        [aria-sort=ascending] .sort__down,[aria-sort=descending] .sort__up{display:none}
        .pager{display:flex;flex-wrap:wrap;gap:8px;align-items:center;justify-content:flex-end}
        .pager__where{margin-inline-end:auto;color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less);
        font-variant-numeric:tabular-nums}
        .tick{inline-size:20px;block-size:20px;margin:2px;accent-color:var(--meedoen-color-accent);vertical-align:middle}
        form:has(.tick:checked) .bulk{position:sticky;inset-block-end:0;z-index:2;box-shadow:var(--meedoen-shadow-high)}
        .bulk{border:1px solid var(--meedoen-color-line-strong);
        border-radius:var(--meedoen-radius);background:var(--meedoen-sheet-background)}
        .bulk>summary{padding:10px 16px;font-weight:600}
        .bulk__count:not(:empty)::before{content:" · "}
        .bulk__count{font-weight:400}
        .bulk__acts{max-block-size:min(60vh,480px);overflow-y:auto;padding:4px 16px 16px}
        html:has(.bulk){scroll-padding-block-end:80px}
        .filter{display:flex;flex-wrap:wrap;gap:12px 16px;align-items:end}
        .filter__field{display:grid;gap:4px;font-size:var(--meedoen-size-less)}
        .filter__field>span{font-weight:600}
        .filter__field select,.filter__field .input{min-inline-size:144px;max-inline-size:208px}
        .filter__check{display:inline-flex;align-items:center;gap:8px;min-block-size:40px}
        .filter-fold>summary{min-block-size:24px;color:var(--meedoen-color-accent);font-size:var(--meedoen-size-less)}
        .filter-fold[open]>summary{margin-block-end:12px}
        .filter__rest>summary{min-block-size:40px;padding-block:8px;color:var(--meedoen-color-accent);
        font-size:var(--meedoen-size-less)}
        .filter__rest[open]{flex-basis:100%}
        .filter__fields{display:flex;flex-wrap:wrap;gap:12px 16px;align-items:end}
        .filter-chips{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-block-start:12px;
        font-size:var(--meedoen-size-less)}
        .filter+.filter-chips{margin-block-start:12px}
        .filter-chip{display:inline-flex;align-items:center;gap:8px;min-block-size:28px;padding:3px 12px;
        border-radius:14px;background:var(--meedoen-color-accent-soft);color:var(--meedoen-color-accent-strong);
        text-decoration:none}
        .filter-chip:hover{text-decoration:line-through}
        .filter-chip svg{inline-size:12px;block-size:12px;stroke-width:1.8}

        """
}
