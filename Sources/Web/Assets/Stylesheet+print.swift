// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// On paper: A4, ink on white, no controls, and the reasons open.
    static let print: StaticString = """
        @page{size:A4;margin:16mm 16mm 18mm}
        @media print{
        :root{--meedoen-color-ground:#fff;--meedoen-color-sunken:#fff;--meedoen-shadow:none;--meedoen-size-title:18pt;
        --meedoen-size-large:13pt;--meedoen-size-more:12pt;--meedoen-size-text:10pt;--meedoen-size-less:9pt;
        --meedoen-size-small:8pt}
        .frame,.alone,.split,.split__list{display:block!important}
        .frame{min-block-size:0}
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
