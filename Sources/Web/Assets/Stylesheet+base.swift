// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Text, links, focus, and the four urgencies.
    static let base: StaticString = """
        *,*::before,*::after{box-sizing:border-box}
        html{color-scheme:light dark;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block:72px 16px}
        body{margin:0;background:var(--meedoen-color-ground);color:var(--meedoen-color-ink);
        font:var(--meedoen-size-text)/1.5 var(--meedoen-font-text);font-variant-numeric:lining-nums;overflow-wrap:break-word}
        h1,h2,h3{margin:0;line-height:1.25;font-weight:650;text-wrap:balance}
        h2{font-size:var(--meedoen-size-more);letter-spacing:-.006em}
        h1,.title{font-size:var(--meedoen-size-title);letter-spacing:-.018em}
                h3{font-size:var(--meedoen-size-text)}
        p{margin:0;text-wrap:pretty}
        ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
        ul,ol{list-style:none}
        a{color:var(--meedoen-color-accent);text-decoration-thickness:1px;text-underline-offset:3px}
        a:hover{color:var(--meedoen-color-accent-strong);text-decoration-thickness:2px}
        svg{flex:none;fill:none;stroke:currentColor}
        code{font-family:var(--meedoen-font-code);font-size:.9em}
        mark{background:var(--meedoen-color-today-soft);color:inherit;font-weight:800;border-radius:3px}
        ins{text-decoration:none;font-weight:650}
        s{color:var(--meedoen-color-ink-soft);text-decoration-thickness:1px}
        time{white-space:nowrap}
        fieldset{border:0;margin:0;padding:0;min-inline-size:0}
        legend{padding:0}
        summary{cursor:pointer}
        kbd{display:inline-block;min-inline-size:20px;padding:0 5px;border:1px solid currentColor;border-radius:4px;
        font:500 .75rem/18px var(--meedoen-font-code);text-align:center;opacity:.85}
        :focus-visible{outline:3px solid var(--meedoen-color-focus);outline-offset:1px;
        box-shadow:0 0 0 6px var(--meedoen-color-focus-ground);border-radius:3px}
        main:focus-visible,[data-errors]:focus-visible{outline:none;box-shadow:none}
        .soft{color:var(--meedoen-color-ink-soft)}
        .prose{max-inline-size:68ch}.prose>*+*{margin-block-start:12px}
        .prose ul,.prose ol{padding-inline-start:20px}.prose ul{list-style:disc}.prose ol{list-style:decimal}
        .stack>*+*{margin-block-start:24px}.stack--close>*+*{margin-block-start:8px}
        .columns{display:grid;gap:24px;grid-template-columns:repeat(auto-fit,minmax(min(100%,360px),1fr));align-items:start}
        .count{font-weight:400;color:var(--meedoen-color-ink-soft);font-variant-numeric:tabular-nums;font-size:.875em;
        margin-inline-start:2px}
        .link{border:0;padding:0;background:none;font:inherit;color:inherit;text-decoration:underline;
        text-underline-offset:3px;cursor:pointer}
        .unseen{position:absolute;inline-size:1px;block-size:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);
        white-space:nowrap;border:0}
        .skip{position:absolute;inset-inline-start:16px;inset-block-start:-80px;z-index:20;padding:12px 16px;
        background:var(--meedoen-color-paper)}
        .skip:focus{inset-block-start:8px}
        .is-late{--state:var(--meedoen-color-late);--state-soft:var(--meedoen-color-late-soft)}
        .is-today{--state:var(--meedoen-color-today);--state-soft:var(--meedoen-color-today-soft)}
        .is-week{--state:var(--meedoen-color-week);--state-soft:var(--meedoen-color-week-soft)}
        .is-later,.is-waiting{--state:var(--meedoen-color-later);--state-soft:var(--meedoen-color-later-soft)}
        .is-done{--state:var(--meedoen-color-done);--state-soft:var(--meedoen-color-done-soft)}
        .shape{inline-size:.75em;block-size:.75em;fill:currentColor;stroke:none}
        .shape .ring{fill:none;stroke:currentColor;stroke-width:1.8}
        .icon{inline-size:20px;block-size:20px;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}

        """
}
