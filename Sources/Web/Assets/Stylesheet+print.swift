// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// On paper: A4, ink on white, no controls, and the reasons open.
    static let print: StaticString = """
        .paper{background:var(--meedoen-color-sunken);padding:16px}
        .paper__acts{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;max-inline-size:210mm;
        margin:0 auto 16px}
        .sheet{max-inline-size:210mm;margin-inline:auto;padding:min(14mm,5vw);background:var(--meedoen-color-paper);
        border:1px solid var(--meedoen-color-line);box-shadow:var(--meedoen-shadow-high);
        font-size:var(--meedoen-size-less);line-height:20px}
        .sheet>*+*{margin-block-start:12px}
        .sheet__head{color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-small);
        border-block-end:1px solid var(--meedoen-color-line);padding-block-end:4px}
        .sheet__past{padding:4px 8px;border:2px solid currentColor}
        .sheet h1{font-size:var(--meedoen-size-large)}
        .sheet .goal{font-size:var(--meedoen-size-text);line-height:24px}
        .sheet .clock{padding:6px 12px}.sheet .clock__state{font-size:var(--meedoen-size-text);line-height:24px}
        .sheet .clock__date{margin:0}
        .sheet .phase{font-size:var(--meedoen-size-small)}
        .sheet .table-frame{border:0;border-radius:0;box-shadow:none;background:none}
        .sheet caption{padding:4px 0}
        .sheet table{font-size:var(--meedoen-size-small)}
        .sheet th,.sheet td{padding:3px 8px 3px 0;line-height:18px}
        .sheet td:last-child,.sheet thead th:last-child{padding-inline-end:0}
        .sheet thead th{background:none;line-height:18px}
        .sheet td time,.sheet th time{white-space:nowrap}
        .sheet td{white-space:pre-line}
        .sheet .chip{font-size:inherit;white-space:normal}
        @page{size:A4;margin:16mm 16mm 18mm}
        @media print{
        :root{--meedoen-color-ground:#fff;--meedoen-color-sunken:#fff;--meedoen-shadow:none;--meedoen-size-title:18pt;
        --meedoen-size-large:13pt;--meedoen-size-more:12pt;--meedoen-size-text:10pt;--meedoen-size-less:9pt;
        --meedoen-size-small:8pt}
        .frame,.alone,.split,.split__list{display:block!important}
        .frame{min-block-size:0}
        .paper{padding:0;background:#fff}.paper__acts{display:none}
        .sheet{padding:0;border:0;box-shadow:none;max-inline-size:none}
        .sheet .clock{flex-basis:0!important}.sheet .phases{display:flex!important}
        .rooms,.search,.user,.skip,.overlay,.button,.button-row,.notice__acts,.filter,.pager .button,.split__back,
        .fact__acts,.line__act,.foot ul,.sort__arrows{display:none!important}
        .split--open .split__list{display:none!important}
        .demo{display:block;padding:0 0 2mm;border:0;background:none;color:#000}
        .bar{position:static;display:flex;min-block-size:0;padding:0 0 2mm;border-block-end:.5pt solid #000;background:none;
        color:#000}
        .bar__organisation,.bar__day{color:#000}
        .bar__day:not(.bar__day--other){display:block}
        .bar__day--other{border:1pt solid #000;background:none}
        .bar__day--other a,.demo a{display:none}
        .mark__other{fill:#000!important}
        .main,.split__list,.split__detail{padding:4mm 0 0;border:0;max-inline-size:none;max-block-size:none;overflow:visible}
        .foot{border:0;padding:4mm 0 0;background:none}
        a{color:inherit;text-decoration:none}
        .card,.clock,.figure,.lines,.table-frame,.results{border-color:#999;break-inside:auto}
        .clock{border-block-start-color:var(--state)}
        .phase .shape,.shape{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .line,.fact,.phase,.clock,.figure,tr,.field,.members li,.result{break-inside:avoid}
        h1,h2,h3,caption,.group__heading{break-after:avoid}
        thead{display:table-header-group}
        details::details-content{content-visibility:visible;block-size:auto}
        .reason summary::before{display:none}
        .clock:has(details){flex-basis:100%}
        .input{border:.5pt solid #666}
        }

        """
}
