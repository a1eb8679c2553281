// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// The frame: demo bar, bar, rooms, main, foot.
    static let frame: StaticString = """
        .frame{display:grid;min-block-size:100vh;grid-template:"demo demo" auto "bar bar" auto "rooms main" 1fr
        "foot foot" auto/200px minmax(0,1fr)}
        .demo{grid-area:demo;display:flex;flex-wrap:wrap;justify-content:center;gap:0 12px;padding:6px 24px;
        background:var(--meedoen-demo-background);color:var(--meedoen-demo-ink);font-size:var(--meedoen-size-less);
        line-height:24px}
        .demo a{color:inherit}
        .bar{grid-area:bar;display:flex;flex-wrap:wrap;align-items:center;gap:12px 24px;min-block-size:56px;padding:8px 24px;
        background:var(--meedoen-bar-background);color:var(--meedoen-bar-ink)}
        .bar a{color:inherit}
        .bar :focus-visible{outline-color:var(--meedoen-color-loud);box-shadow:none}
        .bar__brand{display:flex;align-items:center;gap:16px;white-space:nowrap}
        .mark{display:inline-flex;align-items:center;gap:8px;font-size:1.25rem;font-weight:700;letter-spacing:-.02em;
        text-decoration:none;line-height:32px}
        .mark__drawing{inline-size:28px;block-size:24px;stroke-width:3.2;stroke-linecap:round}
        .mark__drawing circle{fill:currentColor;stroke:none}
        .mark__drawing .mark__other{fill:var(--meedoen-color-loud)}
        .bar__organisation{padding-inline-start:16px;border-inline-start:1px solid var(--meedoen-color-bar-line);color:var(--meedoen-color-bar-soft);font-size:var(--meedoen-size-less)}
        .search{flex:1 1 240px;max-inline-size:560px;display:flex;align-items:center;gap:8px;padding-inline:12px;
        border:1px solid var(--meedoen-color-bar-line);border-radius:var(--meedoen-radius);
        background:var(--meedoen-color-bar-field)}
        .search input{flex:1;min-inline-size:0;block-size:38px;border:0;background:none;color:inherit;font:inherit;
        outline:none;appearance:none}
        .search input::placeholder{color:var(--meedoen-color-bar-soft);opacity:1}
        .search:focus-within{outline:3px solid var(--meedoen-color-loud);outline-offset:1px}
        .search input:focus-visible{outline:none}
        .search:focus-within kbd{visibility:hidden}
        .bar__day{margin-inline-start:auto;font-size:var(--meedoen-size-less);color:var(--meedoen-color-bar-soft);
        white-space:nowrap}
        .bar__day--other{display:flex;align-items:baseline;gap:8px;padding:6px 12px;border-radius:var(--meedoen-radius);
        background:var(--meedoen-color-loud);color:var(--meedoen-color-on-loud);line-height:24px}
        .bar__day--other :focus-visible{outline-color:var(--meedoen-color-on-loud)}
        .user{position:relative;line-height:20px}
        .user summary{display:grid;grid-template-columns:auto 12px;column-gap:8px;padding:4px 8px;margin-inline-end:-8px;
        border-radius:var(--meedoen-radius);list-style:none;text-align:end}
        .user summary::-webkit-details-marker{display:none}
        .user summary::after{content:"";grid-area:1/2/3/3;place-self:center;inline-size:7px;block-size:7px;
        border:solid currentColor;border-width:0 2px 2px 0;transform:translateY(-2px) rotate(45deg)}
        .user summary:hover{background:var(--meedoen-color-bar-field)}
        .user__name{font-weight:600;font-size:var(--meedoen-size-less)}
        .user__role{grid-row:2;color:var(--meedoen-color-bar-soft);font-size:var(--meedoen-size-small)}
        .user__menu{position:absolute;inset-inline-end:0;inset-block-start:calc(100% + 8px);z-index:10;min-inline-size:208px;
        padding:12px;border:1px solid var(--meedoen-color-line);border-radius:var(--meedoen-radius-large);
        background:var(--meedoen-color-paper);color:var(--meedoen-color-ink);box-shadow:var(--meedoen-shadow-high)}
        .user__menu .button{inline-size:100%;color:var(--meedoen-button-quiet-ink)}
        .user__menu li a{display:block;padding:8px;color:var(--meedoen-color-accent)}
        .user__menu :focus-visible{outline-color:var(--meedoen-color-focus)}
        .rooms{grid-area:rooms;padding:16px 12px}
        .rooms>ul{display:grid;gap:2px}
        .rooms a,.rooms summary{display:flex;align-items:center;gap:12px;min-block-size:40px;padding:8px 12px;
        border-radius:var(--meedoen-radius);color:var(--meedoen-color-ink);text-decoration:none}
        .rooms a:hover{background:var(--meedoen-color-sunken)}
        .rooms .icon{color:var(--meedoen-color-ink-soft)}
        .rooms a[aria-current]{background:var(--meedoen-room-background);color:var(--meedoen-room-ink);font-weight:650;
        box-shadow:inset 3px 0 0 var(--meedoen-color-accent)}
        [dir=rtl] .rooms a[aria-current]{box-shadow:inset -3px 0 0 var(--meedoen-color-accent)}
        .rooms a[aria-current] .icon{color:inherit}
        .rooms a[aria-current]:focus-visible{box-shadow:0 0 0 6px var(--meedoen-color-focus-ground)}
        .rooms__count{margin-inline-start:auto;font-weight:600;font-size:var(--meedoen-size-less);
        font-variant-numeric:tabular-nums}
        .rooms__more{display:none}
        .main{grid-area:main;min-inline-size:0;padding:24px 32px 48px;background:var(--meedoen-color-ground);
        border-inline-start:1px solid var(--meedoen-color-line)}
        .main>*{max-inline-size:1280px}
        .main--reading>*{max-inline-size:760px}
        .main--full{padding:0}.main--full>*{max-inline-size:none}.main--full>.notice{margin:16px 24px}
        .main>*+*{margin-block-start:24px}
        .main>.crumbs+*{margin-block-start:8px}
        .foot{grid-area:foot;display:flex;flex-wrap:wrap;gap:4px 24px;justify-content:space-between;padding:12px 24px;
        border-block-start:1px solid var(--meedoen-color-line);background:var(--meedoen-color-sunken);
        color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-small);line-height:24px}
        .foot ul{display:flex;flex-wrap:wrap;gap:4px 24px}
        .foot a{color:inherit}
        .heading{display:flex;flex-wrap:wrap;gap:12px 24px;justify-content:space-between;align-items:end}
        .heading p{margin-block-start:4px}
        .card{padding:16px 20px 20px;border:1px solid var(--meedoen-sheet-border);border-radius:var(--meedoen-radius-large);
        background:var(--meedoen-sheet-background);box-shadow:var(--meedoen-shadow)}
        .card__head{display:flex;flex-wrap:wrap;gap:4px 16px;justify-content:space-between;align-items:baseline;
        margin-block-end:12px}
        .card>.card__title{margin-block-end:12px}
        .split__list,.split__detail{padding:20px 24px 48px;min-inline-size:0}
        .split__list>*+*,.split__detail>*+*{margin-block-start:20px}
        .split__detail>.crumbs+*,.split__detail>.split__back+*{margin-block-start:8px}
        .split--open .split__list{display:none}
        @media (min-width:1200px){
        .split{display:grid;grid-template-columns:minmax(400px,36%) minmax(0,1fr);block-size:100%}
        .split__list,.split--open .split__list{display:block;padding-inline:20px;
        border-inline-end:1px solid var(--meedoen-color-line)}
        .split__detail{padding-inline:32px;max-inline-size:1040px}
        .split__back{display:none}
        }
        @media (min-width:1024px) and (min-height:560px){
        .bar{position:sticky;inset-block-start:0;z-index:9}
        .rooms>ul{position:sticky;inset-block-start:72px}
        }
        @media (min-width:1200px) and (min-height:560px){
        .split__list,.split--open .split__list{position:sticky;inset-block-start:56px;align-self:start;
        max-block-size:calc(100vh - 56px);overflow-y:auto;scroll-padding-block:0 24px;scrollbar-width:thin}
        .split__list .line{scroll-margin-block-start:25vh}
        }

        """
}
