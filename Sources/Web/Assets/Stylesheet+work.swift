// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Worklist, lines, clocks, phases.
    static let work: StaticString = """
        .worklist{container-type:inline-size;display:grid;gap:24px}
        .group__heading{display:flex;align-items:baseline;gap:8px;margin-block-end:8px;font-size:var(--meedoen-size-text)}
        .group__heading .shape{color:var(--state)}
        .group__more{margin-block-start:8px;font-size:var(--meedoen-size-less)}
        .lines{border:1px solid var(--meedoen-sheet-border);border-radius:var(--meedoen-radius-large);
        background:var(--meedoen-sheet-background);box-shadow:var(--meedoen-shadow);overflow:clip}
        .line{position:relative;display:grid;grid-template:"name chip" auto "what act" auto/minmax(0,1fr) fit-content(176px);
        gap:0 16px;align-items:baseline;padding:10px 16px;border-inline-start:4px solid var(--state)}
        .line+.line{border-block-start:1px solid var(--meedoen-sheet-border)}
        .line:hover{background:var(--meedoen-color-sunken)}
        .line[data-current]{background:var(--meedoen-color-accent-soft)}
        .line__name{grid-area:name;font-weight:600;color:var(--meedoen-color-ink);text-decoration:none}
        .line[data-current] .line__name{color:var(--meedoen-color-accent-strong)}
        .line__name::after{content:"";position:absolute;inset:0}
        .line:hover .line__name{text-decoration:underline}
        .line__name:focus-visible{outline:none;box-shadow:none}
        .line:has(.line__name:focus-visible){outline:3px solid var(--meedoen-color-focus);outline-offset:-3px}
        .line .chip{grid-area:chip;justify-self:end}
        .line__what{grid-area:what;color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less);line-height:20px;
        padding-block:2px}
        .line__act{grid-area:act;justify-self:end;position:relative}
        .line__act .button{min-block-size:28px;padding:1px 8px;margin-inline-end:-8px;font-size:var(--meedoen-size-less)}
        @container (max-width:479px){
        .line:has(.line__act){grid-template:"name chip" auto "what what" auto "act act" auto/minmax(0,1fr) auto}
        }
        @container (min-width:720px){
        .line{grid-template:"name what chip act" auto/minmax(144px,1.1fr) minmax(0,2.2fr) 136px 168px;
        padding-block:7px}
        .line__what{padding-block:4px}
        .line .chip{justify-self:start}
        .line__act .button{margin-block:0}
        }
        .tasks{display:grid;gap:4px}
        .tasks li{display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;align-items:baseline}
        .group .card{padding:12px 16px;border-inline-start:4px solid var(--state)}
        .group .card__head{margin-block-end:4px}
        .group .card .soft{font-size:var(--meedoen-size-less);margin-block-end:4px}
        .clocks{display:flex;flex-wrap:wrap;gap:12px}
        .clock{flex:1 1 208px;min-inline-size:0;padding:12px 16px;border:1px solid var(--meedoen-sheet-border);border-block-start:4px solid var(--state);
        border-radius:var(--meedoen-radius);background:var(--meedoen-sheet-background);box-shadow:var(--meedoen-shadow);
        display:flex;flex-direction:column}
        .clock:has(details[open]){flex-basis:100%}
        .clock__name{font-size:var(--meedoen-size-less);font-weight:500;color:var(--meedoen-color-ink-soft)}
        .clock__state{display:flex;gap:8px;align-items:baseline;margin-block:2px;color:var(--state);
        font-size:var(--meedoen-size-large);font-weight:700;line-height:28px;letter-spacing:-.012em;
        font-variant-numeric:tabular-nums}
        .clock__date{font-size:var(--meedoen-size-less);margin-block-end:8px}
        .clock .reason{margin-block-start:auto}
        .reason summary{display:inline-flex;align-items:center;gap:6px;min-block-size:24px;border-radius:3px;
        color:var(--meedoen-color-accent);font-size:var(--meedoen-size-less);list-style:none}
        .reason summary::-webkit-details-marker{display:none}
        .reason summary::before{content:"";inline-size:6px;block-size:6px;margin-inline:2px 4px;border:solid currentColor;
        border-width:0 2px 2px 0;transform:rotate(-45deg);transition:transform .12s}
        [dir=rtl] .reason summary::before{transform:rotate(135deg)}
        .reason[open] summary::before{transform:rotate(45deg)}
        .reason summary:hover{text-decoration:underline;text-underline-offset:3px}
        .reason>*+*{margin-block-start:8px}
        .clocks--list{flex-direction:column;gap:8px}
        .clocks--list .clock{flex:none;border-block-start-width:1px;border-inline-start:4px solid var(--state)}
        .clocks--list .clock__state{font-size:var(--meedoen-size-text);line-height:24px}
        .phases{display:flex}
        .phase{position:relative;flex:1;min-inline-size:0;padding-block-start:28px;padding-inline-end:12px;
        color:var(--meedoen-color-ink-soft);font-size:var(--meedoen-size-less);line-height:20px}
        .phase::before{content:"";position:absolute;inset-block-start:10px;inset-inline:0;block-size:0;
        border-block-start:2px dashed var(--meedoen-color-line-strong)}
        .phase:last-child::before{display:none}
        .phase .shape{position:absolute;inset-block-start:0;inset-inline-start:0;inline-size:22px;block-size:22px;
        padding:5px;border-radius:50%;background:var(--meedoen-color-ground);box-shadow:0 0 0 2px currentColor inset}
        .phase .shape .ring{display:none}
        .phase__name{display:block;font-weight:600}
        .phase__note{display:block;font-size:var(--meedoen-size-small)}.phase time{white-space:normal}
        .phase--done::before{border-block-start:3px solid var(--meedoen-color-done);inset-block-start:9px}
        .phase--done .shape{background:var(--meedoen-color-done);color:var(--meedoen-color-paper);
        box-shadow:0 0 0 1px var(--meedoen-color-done)}
        .phase--done .phase__name{color:var(--meedoen-color-ink)}
        .phase--now{color:var(--meedoen-color-accent-strong)}
        .phase--now .shape{color:var(--meedoen-color-accent);box-shadow:0 0 0 3px currentColor inset}
        .phase--skipped .phase__name{text-decoration:line-through;font-weight:400}

        """
}
