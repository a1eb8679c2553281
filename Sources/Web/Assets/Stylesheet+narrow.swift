// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Small screens, coarse fingers, little movement, forced colours.
    static let narrow: StaticString = """
        @media (max-width:1279px){.bar__day:not(.bar__day--other){display:none}.user{margin-inline-start:auto}
        .bar{gap:8px 16px}.bar__day--other{order:6;flex:1 0 100%;margin:0}}
        @media (max-width:1023px){
        .frame{grid-template:"demo" auto "bar" auto "rooms" auto "main" 1fr "foot" auto/minmax(0,1fr)}
        .main{border:0;padding:16px 16px 40px}
        .bar{flex-wrap:wrap;padding:8px 16px;gap:8px 16px}
        .search{order:5;flex-basis:100%;max-inline-size:none}
        .bar__day--other{flex-wrap:wrap;gap:0 8px;white-space:normal}
        .demo{justify-content:flex-start;padding:6px 16px;line-height:20px}
        .foot{padding-inline:16px}
        .rooms{padding:0;background:var(--meedoen-color-paper);border-block-end:1px solid var(--meedoen-color-line)}
        .rooms>ul{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:0}
        .rooms__rest{display:none}
        .rooms__more{display:block;position:relative}
        .rooms>ul>li>a,.rooms__more summary{position:relative;flex-direction:column;justify-content:center;gap:2px;
        padding:6px 2px;block-size:56px;border-radius:0;font-size:.75rem;line-height:16px;list-style:none}
        .rooms__more summary::-webkit-details-marker{display:none}
        .rooms>ul>li>a[aria-current],[dir=rtl] .rooms>ul>li>a[aria-current],.rooms .is-here{
        box-shadow:inset 0 -3px 0 var(--meedoen-color-accent);background:none;color:var(--meedoen-color-accent-strong);
        font-weight:650}
        .rooms>ul>li>a:focus-visible,.rooms__more summary:focus-visible{outline-offset:-3px}
        .rooms>ul>li>a>.rooms__count{position:absolute;inset-block-start:2px;inset-inline-start:calc(50% + 6px);
        min-inline-size:20px;padding-inline:5px;border-radius:10px;background:var(--meedoen-color-accent);
        color:var(--meedoen-color-on-accent);font-size:.75rem;line-height:18px;text-align:center}
        .rooms__more ul{position:absolute;inset-block-start:calc(100% + 8px);inset-inline-end:8px;z-index:10;
        min-inline-size:208px;padding:8px;border:1px solid var(--meedoen-color-line);
        border-radius:var(--meedoen-radius-large);background:var(--meedoen-color-paper);
        box-shadow:var(--meedoen-shadow-high)}
        .split__list,.split__detail{padding:16px 16px 40px}
        .main--full{padding:0}
        }
        @media (max-width:1023px) and (min-height:560px) and (pointer:coarse){
        .frame{padding-block-end:57px}
        .rooms{position:fixed;inset-inline:0;inset-block-end:0;z-index:8;border-block:1px solid var(--meedoen-color-line);
        border-block-end:0;padding-block-end:env(safe-area-inset-bottom)}
        .rooms__more ul{inset-block:auto calc(100% + 8px)}
        html{scroll-padding-block:16px 80px}
        form:has(.tick:checked) .bulk{inset-block-end:57px}html:has(.bulk){scroll-padding-block-end:136px}
        }
        @media (max-width:639px){
        :root{--meedoen-size-title:1.5rem}
        .bar__brand{flex-direction:column;align-items:start;gap:0}
        .bar__organisation{padding:0;border:0;font-size:var(--meedoen-size-small);line-height:16px}
        .user__role{display:none}
        .user summary{padding-block:8px}
        .search kbd{display:none}
        .person{grid-template-columns:minmax(0,1fr)}
        .card{padding:12px 16px 16px}
        .line{gap:0 12px;padding-inline:12px}
        .facts>div{grid-template-columns:minmax(0,1fr)}
        .facts--narrow>div{grid-template-columns:64px minmax(0,1fr)}
        .phases{display:grid;gap:0}
        .phase{padding:0 0 12px;padding-inline-start:36px;min-block-size:36px}
        .phase::before,.phase--done::before{inset:0 auto 0 10px;inset-inline:10px auto;block-size:auto;border:0;
        border-inline-start:2px dashed var(--meedoen-color-line-strong)}
        .phase--done::before{border-inline-start:3px solid var(--meedoen-color-done);inset-inline-start:9px}
        .fact{grid-template-columns:minmax(0,1fr);padding-inline-start:24px}
        .fact::before{inset-inline-start:4px}.fact::after{inset-inline-start:0}
        .fact__day{text-align:start;line-height:20px}
        .members li{grid-template-columns:minmax(0,1fr) auto}
        .members li>.soft{grid-row:2}
        .result{grid-template-columns:minmax(0,1fr) auto}
        .result__kind{grid-column:1/-1}.result__context{grid-column:1/-1;grid-row:3}
        .result .chip{grid-column:2;grid-row:2}
        .table--cards,.table--cards tbody,.table--cards tfoot,.table--cards tr,.table--cards th,.table--cards td{display:block}
        .table--cards thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
        .table--cards caption{display:block}
        .table--cards tr{padding:10px 16px}
        .table--cards tbody th,.table--cards td,.table--cards tfoot th{padding:2px 0;text-align:start}
        .table--cards tbody th{font-size:var(--meedoen-size-text)}
        .table--cards td{display:grid;grid-template-columns:112px minmax(0,1fr);gap:12px}
        .table--cards td::before{content:attr(data-title);color:var(--meedoen-color-ink-soft)}
        .alone__main{padding-block:24px}.alone__sheet{padding:20px}
        .alone__sheet .button--primary,.form .button--primary{flex:1 1 100%}
        .filter__field{flex:1 1 136px}
        .filter__field select,.filter__field .input{min-inline-size:0}
        .pager__where{flex-basis:100%}
        .pager .button{flex:1}
        }
        @media (pointer:coarse){.line__act .button,.notice__acts .button,.reason summary,.filter-chip{min-block-size:40px}
        .choice label{padding-block:8px}.choice input{margin-block:10px}}
        @media (prefers-reduced-motion:reduce){*,*::before,*::after{transition:none!important;animation:none!important;
        scroll-behavior:auto!important}}
        @media (forced-colors:active){.shape,.mark__drawing circle{forced-color-adjust:auto;fill:CanvasText}
        .phase .shape{border:1px solid CanvasText}
        .line[data-current],.rooms a[aria-current],.tabs a[aria-current]{outline:2px solid Highlight;outline-offset:-2px}}

        """
}
