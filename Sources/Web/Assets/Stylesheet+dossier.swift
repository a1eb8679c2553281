// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Person, facts, timeline, household, figures.
    static let dossier: StaticString = """
        .person{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:12px 24px;align-items:start}
        .person__who{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 16px}
        .traits{display:flex;flex-wrap:wrap;flex-basis:100%;color:var(--meedoen-color-ink-soft);
        font-size:var(--meedoen-size-less)}
        .traits li:not(:last-child)::after{content:"·";margin-inline:8px}
        .goal{grid-column:1/-1;padding-inline-start:16px;border-inline-start:3px solid var(--meedoen-color-accent);
        font-size:var(--meedoen-size-more);line-height:28px;font-style:italic;max-inline-size:60ch}
        .goal::before{content:open-quote}.goal::after{content:close-quote}
        .core{display:flex;flex-wrap:wrap;gap:4px 32px;padding-block:8px;border-block:1px solid var(--meedoen-color-line);
        font-size:var(--meedoen-size-less);line-height:20px}
        .core dt{color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-small)}
        .core dd{font-weight:500}.core dd .soft{font-weight:400}
        .facts{display:grid;gap:0 24px}
        .facts>div{display:grid;grid-template-columns:minmax(112px,28%) minmax(0,1fr);gap:0 16px;padding-block:6px}
        .facts>div+div{border-block-start:1px solid var(--meedoen-color-line)}
        .facts dt{color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less);line-height:24px}
        .facts--narrow>div{grid-template-columns:72px minmax(0,1fr);padding-block:4px}
        .facts--narrow{font-size:var(--meedoen-size-less)}
        .facts--narrow>div+div{border:0}
        .facts--narrow dt,.facts--narrow dd{line-height:20px}
        .timeline{position:relative}
        .fact{position:relative;display:grid;grid-template-columns:132px minmax(0,1fr);column-gap:32px;
        padding-block-end:16px}
        .fact::before{content:"";position:absolute;inset-block:8px -8px;inset-inline-start:147px;inline-size:2px;
        background:var(--meedoen-color-line)}
        .fact:last-child::before{display:none}.fact:last-child{padding-block-end:0}
        .fact::after{content:"";position:absolute;inset-block-start:7px;inset-inline-start:143px;inline-size:10px;
        block-size:10px;border:2px solid var(--meedoen-color-accent);border-radius:50%;
        background:var(--meedoen-color-ground)}
        .card .fact::after{background:var(--meedoen-color-paper)}
        .fact--withdrawn::after{border-color:var(--meedoen-color-line-strong);border-style:dotted}
        .fact:target .fact__what{background:var(--meedoen-color-accent-soft)}
        .fact__what{white-space:pre-line}
        .tabs+.timeline{margin-block-start:16px}
        @media (min-width:1024px){.columns--dossier{grid-template-columns:minmax(0,1.6fr) minmax(0,1fr)}
        .columns--dossier .members li{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
        .links li{padding-block:4px}
        .lookback{display:grid;gap:12px;justify-items:start}
        .folded{margin-block-start:12px}
        .steps{padding-inline-start:28px;font-size:var(--meedoen-size-less)}
        .steps li{padding-block:4px}
        .steps [aria-current] .steps__name{font-weight:650}
        .fact__day{text-align:end;color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less);line-height:24px;
        font-variant-numeric:tabular-nums}
        .fact__meta{color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-small);line-height:20px}
        .fact__acts{display:inline-flex;gap:12px;margin-inline-start:8px}
        .fact__acts a{display:inline-block;min-block-size:24px;line-height:24px}
        .members li{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr) 112px;gap:0 16px;align-items:baseline;
        padding-block:8px;border-block-start:1px solid var(--meedoen-color-line)}
        .members .soft{font-size:var(--meedoen-size-less)}
        .members__this .members__name{font-weight:600}
        .figures{display:grid;gap:12px;grid-template-columns:repeat(auto-fit,minmax(min(100%,232px),1fr))}
        .figure{display:flex;flex-direction:column;gap:4px;padding:16px 20px;border:1px solid var(--meedoen-sheet-border);
        border-radius:var(--meedoen-radius-large);background:var(--meedoen-sheet-background);
        box-shadow:var(--meedoen-shadow)}
        .figure__label{font-size:var(--meedoen-size-less);font-weight:500;color:var(--meedoen-color-ink-soft)}
        .figure__value{font-size:2rem;line-height:40px;font-weight:650;letter-spacing:-.025em;
        font-variant-numeric:tabular-nums}
        .figure__unit{color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less)}
        .figure details p{font-size:var(--meedoen-size-less)}
        .figure__day{margin-block-start:auto;color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-small)}

        """
}
