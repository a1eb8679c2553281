// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Stylesheet {
    /// Three layers of custom properties: palette, meaning, component. A gemeente lays its own theme over any of them.
    /// `ContrastTests` reads this text and computes every pair that is used.
    static let theme: StaticString = """
        /* SPDX-License-Identifier: EUPL-1.2 */
        /* 1. Palette: what there is. */
        :root{
        --meedoen-palette-white:#ffffff;
        --meedoen-palette-stone-50:#f7f5f1;
        --meedoen-palette-stone-100:#efece5;
        --meedoen-palette-stone-200:#dedad0;
        --meedoen-palette-stone-500:#807c72;
        --meedoen-palette-stone-700:#555a5e;
        --meedoen-palette-stone-900:#1b2227;
        --meedoen-palette-petrol-50:#e4f0f1;
        --meedoen-palette-petrol-200:#a9d3d7;
        --meedoen-palette-petrol-300:#7cc4cb;
        --meedoen-palette-petrol-700:#0c5f6b;
        --meedoen-palette-petrol-800:#094c56;
        --meedoen-palette-petrol-900:#0a343c;
        --meedoen-palette-red-50:#fcebe7;
        --meedoen-palette-red-300:#ff9f92;
        --meedoen-palette-red-700:#a51d1d;
        --meedoen-palette-red-800:#861414;
        --meedoen-palette-amber-50:#fdf1d8;
        --meedoen-palette-amber-300:#f3bc69;
        --meedoen-palette-amber-400:#ffc740;
        --meedoen-palette-amber-700:#814800;
        --meedoen-palette-blue-50:#e8eefa;
        --meedoen-palette-blue-300:#a5c1f9;
        --meedoen-palette-blue-700:#244f9e;
        --meedoen-palette-green-50:#e5f2e5;
        --meedoen-palette-green-300:#8bd093;
        --meedoen-palette-green-700:#24652e;
        --meedoen-palette-night-950:#0d1316;
        --meedoen-palette-night-900:#12181b;
        --meedoen-palette-night-850:#1a2125;
        --meedoen-palette-night-800:#232c31;
        --meedoen-palette-night-700:#333e44;
        --meedoen-palette-night-400:#7d8a91;
        --meedoen-palette-night-300:#abb4b8;
        --meedoen-palette-night-100:#e9e7e2;
        }
        /* 2. Meaning: what it says. */
        :root{
        --meedoen-color-ground:var(--meedoen-palette-stone-50);
        --meedoen-color-paper:var(--meedoen-palette-white);
        --meedoen-color-sunken:var(--meedoen-palette-stone-100);
        --meedoen-color-line:var(--meedoen-palette-stone-200);
        --meedoen-color-line-strong:var(--meedoen-palette-stone-500);
        --meedoen-color-ink:var(--meedoen-palette-stone-900);
        --meedoen-color-ink-soft:var(--meedoen-palette-stone-700);
        --meedoen-color-accent:var(--meedoen-palette-petrol-700);
        --meedoen-color-accent-strong:var(--meedoen-palette-petrol-900);
        --meedoen-color-accent-soft:var(--meedoen-palette-petrol-50);
        --meedoen-color-on-accent:var(--meedoen-palette-white);
        --meedoen-color-focus:var(--meedoen-palette-stone-900);
        --meedoen-color-focus-ground:var(--meedoen-palette-amber-400);
        --meedoen-color-late:var(--meedoen-palette-red-700);
        --meedoen-color-late-strong:var(--meedoen-palette-red-800);
        --meedoen-color-late-soft:var(--meedoen-palette-red-50);
        --meedoen-color-on-late:var(--meedoen-palette-white);
        --meedoen-color-today:var(--meedoen-palette-amber-700);
        --meedoen-color-today-soft:var(--meedoen-palette-amber-50);
        --meedoen-color-week:var(--meedoen-palette-blue-700);
        --meedoen-color-week-soft:var(--meedoen-palette-blue-50);
        --meedoen-color-later:var(--meedoen-palette-stone-700);
        --meedoen-color-later-soft:var(--meedoen-palette-stone-100);
        --meedoen-color-done:var(--meedoen-palette-green-700);
        --meedoen-color-done-soft:var(--meedoen-palette-green-50);
        --meedoen-color-bar:var(--meedoen-palette-petrol-900);
        --meedoen-color-bar-ink:var(--meedoen-palette-white);
        --meedoen-color-bar-soft:var(--meedoen-palette-petrol-200);
        --meedoen-color-bar-field:var(--meedoen-palette-petrol-800);
        --meedoen-color-bar-line:var(--meedoen-palette-petrol-300);
        --meedoen-color-loud:var(--meedoen-palette-amber-400);
        --meedoen-color-on-loud:var(--meedoen-palette-stone-900);
        --meedoen-font-text:-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Ethiopic",
        system-ui,sans-serif;
        --meedoen-font-code:ui-monospace,"Cascadia Mono",Menlo,"Noto Sans Mono",monospace;
        --meedoen-size-small:.8125rem;
        --meedoen-size-less:.875rem;
        --meedoen-size-text:1rem;
        --meedoen-size-more:1.125rem;
        --meedoen-size-large:1.375rem;
        --meedoen-size-title:1.75rem;
        --meedoen-radius:6px;
        --meedoen-radius-large:10px;
        --meedoen-shadow:0 1px 2px rgb(27 34 39/.06);
        --meedoen-shadow-high:0 8px 32px rgb(27 34 39/.22);
        }
        @media screen and (prefers-color-scheme:dark){:root{
        --meedoen-color-ground:var(--meedoen-palette-night-900);
        --meedoen-color-paper:var(--meedoen-palette-night-850);
        --meedoen-color-sunken:var(--meedoen-palette-night-800);
        --meedoen-color-line:var(--meedoen-palette-night-700);
        --meedoen-color-line-strong:var(--meedoen-palette-night-400);
        --meedoen-color-ink:var(--meedoen-palette-night-100);
        --meedoen-color-ink-soft:var(--meedoen-palette-night-300);
        --meedoen-color-accent:var(--meedoen-palette-petrol-300);
        --meedoen-color-accent-strong:var(--meedoen-palette-petrol-200);
        --meedoen-color-accent-soft:#17343a;
        --meedoen-color-on-accent:var(--meedoen-palette-night-950);
        --meedoen-color-focus:var(--meedoen-palette-amber-400);
        --meedoen-color-focus-ground:var(--meedoen-palette-night-950);
        --meedoen-color-late:var(--meedoen-palette-red-300);
        --meedoen-color-late-strong:#ffc0b7;
        --meedoen-color-late-soft:#3c2020;
        --meedoen-color-on-late:var(--meedoen-palette-night-950);
        --meedoen-color-today:var(--meedoen-palette-amber-300);
        --meedoen-color-today-soft:#37290f;
        --meedoen-color-week:var(--meedoen-palette-blue-300);
        --meedoen-color-week-soft:#1f2b44;
        --meedoen-color-later:var(--meedoen-palette-night-300);
        --meedoen-color-later-soft:var(--meedoen-palette-night-800);
        --meedoen-color-done:var(--meedoen-palette-green-300);
        --meedoen-color-done-soft:#1a3020;
        --meedoen-color-bar:var(--meedoen-palette-night-950);
        --meedoen-color-bar-ink:var(--meedoen-palette-night-100);
        --meedoen-color-bar-soft:var(--meedoen-palette-night-300);
        --meedoen-color-bar-field:var(--meedoen-palette-night-800);
        --meedoen-color-bar-line:var(--meedoen-palette-night-400);
        --meedoen-shadow:none;
        --meedoen-shadow-high:0 8px 32px rgb(0 0 0/.6);
        }}
        /* 3. Component: where it is used. */
        :root{
        --meedoen-button-background:var(--meedoen-color-accent);
        --meedoen-button-ink:var(--meedoen-color-on-accent);
        --meedoen-button-background-hover:var(--meedoen-color-accent-strong);
        --meedoen-button-quiet-ink:var(--meedoen-color-accent);
        --meedoen-button-border:var(--meedoen-color-accent);
        --meedoen-field-background:var(--meedoen-color-paper);
        --meedoen-field-border:var(--meedoen-color-line-strong);
        --meedoen-sheet-background:var(--meedoen-color-paper);
        --meedoen-sheet-border:var(--meedoen-color-line);
        --meedoen-bar-background:var(--meedoen-color-bar);
        --meedoen-bar-ink:var(--meedoen-color-bar-ink);
        --meedoen-room-background:var(--meedoen-color-accent-soft);
        --meedoen-room-ink:var(--meedoen-color-accent-strong);
        --meedoen-demo-background:var(--meedoen-color-loud);
        --meedoen-demo-ink:var(--meedoen-color-on-loud);
        }

        """
}
