// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Comfort only; every page works without it. Reads attributes, writes no markup.
enum Script {
    static let text: StaticString = #"""
        // SPDX-License-Identifier: EUPL-1.2
        (() => {
          "use strict";
          const all = (selector, root = document) => [...root.querySelectorAll(selector)];
          const one = (selector) => document.querySelector(selector);
          const on = (target, type, then) => target.addEventListener(type, then);
          const shown = (element) => element.getClientRects().length > 0;

          // Keys. Whoever dictates or leans on the keyboard can turn them off (WCAG 2.1.4).
          const store = { get: () => { try { return localStorage.getItem("toetsen"); } catch { return null; } },
            set: (value) => { try { localStorage.setItem("toetsen", value); } catch { /* then for this page only */ } } };
          let keysOn = store.get() !== "uit";
          const help = one("#toetsen");
          const toggle = one("[data-keys-toggle]");
          if (toggle) {
            const say = () => { toggle.textContent = keysOn ? toggle.dataset.on : toggle.dataset.off; };
            toggle.hidden = false;
            say();
            on(toggle, "click", () => { keysOn = !keysOn; store.set(keysOn ? "aan" : "uit"); say(); });
          }

          const isTyping = (target) =>
            target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox]):not([type=radio])");

          const move = (step) => {
            const lines = all("[data-line]").filter(shown);
            if (!lines.length) return;
            let at = lines.indexOf(document.activeElement);
            if (at < 0) at = lines.findIndex((line) => line.hasAttribute("aria-current"));
            const next = lines[at < 0 ? (step > 0 ? 0 : lines.length - 1) : at + step];
            if (next) { next.focus(); next.scrollIntoView({ block: "nearest" }); }
          };

          const closeMenus = (except) => {
            const open = all(".user[open], .rooms__more details[open]").filter((menu) => !menu.contains(except));
            open.forEach((menu) => menu.removeAttribute("open"));
            return open;
          };

          const escape = (target) => {
            const menus = closeMenus(null);
            if (menus.length) { menus[0].querySelector("summary").focus(); return true; }
            if (target.matches("[data-search]")) { target.blur(); return true; }
            if (isTyping(target)) return false;
            const way = one("a[data-escape]");
            if (!way) return false;
            way.click();
            return true;
          };

          on(document, "keydown", (event) => {
            if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
            const isHelpOpen = help && help.matches(":popover-open");
            if (event.key === "Escape") { if (!isHelpOpen && escape(event.target)) event.preventDefault(); return; }
            if (!keysOn || isTyping(event.target)) return;
            if (event.key === "?" && help) help.togglePopover();
            else if (isHelpOpen) return;
            else if (event.key === "/" && one("[data-search]")) { one("[data-search]").focus(); one("[data-search]").select(); }
            else if (event.key === "j") move(1);
            else if (event.key === "k") move(-1);
            else {
              const button = all("[data-key]").find((item) => item.dataset.key === event.key && shown(item));
              if (!button) return;
              button.click();
            }
            event.preventDefault();
          });
          on(document, "click", (event) => closeMenus(event.target));

          all("form[data-choose]").forEach((form) => {
            const say = () => {
              const count = all(".tick:checked", form).length;
              all("[data-chosen]", form).forEach((place) => { place.textContent = count ? `${count} gekozen` : ""; });
            };
            on(form, "click", (event) => {
              if (!event.target.matches("[data-choose-all]")) return;
              event.preventDefault();
              const isOn = !!form.querySelector(".tick:not(:checked)");
              all(".tick", form).forEach((tick) => { tick.checked = isOn; });
              say();
            });
            on(form, "change", say);
            say();
          });

          all("[data-find-in]").forEach((place) => on(place.parentElement, "input", (event) => {
            const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
            const wanted = fold(event.target.value.trim());
            place.open = wanted > "";
            all("tbody tr", place).forEach((row) => { row.hidden = !fold(row.textContent).includes(wanted); });
          }));

          all("[data-print]").forEach((button) => {
            button.hidden = false;
            on(button, "click", () => print());
          });

          // Drafts are kept by the server, never in the browser: they are about people.
          all("form[data-draft]").forEach((form) => {
            const state = form.querySelector("[data-draft-state]");
            let timer = 0, isChanged = false, isSending = false, isFailed = false, isLeaving = false;
            const body = () => {
              const fields = new URLSearchParams();
              for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
              return fields;
            };
            const say = (text, failed) => {
              isFailed = failed;
              if (!state) return;
              state.textContent = text;
              state.toggleAttribute("data-failed", failed);
            };
            const later = (delay) => { clearTimeout(timer); timer = setTimeout(keep, delay); };
            const keep = async () => {
              if (!isChanged || isLeaving) return;
              if (isSending) return later(1000);
              isSending = true;
              isChanged = false;
              try {
                const answer = await fetch(form.dataset.draft, { method: "POST", body: body(),
                  redirect: "error", keepalive: true, headers: { Accept: "application/json" } });
                if (!answer.ok) throw new Error(String(answer.status));
                const clock = new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
                say(`Concept bewaard om ${clock}`, false);
              } catch {
                isChanged = true;
                say("Concept niet bewaard. We proberen het opnieuw.", true);
                later(10000);
              } finally { isSending = false; }
            };
            on(form, "input", () => { isChanged = true; later(isFailed ? 10000 : 2500); });
            on(form, "submit", () => { isLeaving = true; clearTimeout(timer); });
            on(window, "pageshow", () => { isLeaving = false; });
            on(window, "beforeunload", (event) => {
              if (isLeaving || !isChanged) return;
              if (!isFailed && navigator.sendBeacon(form.dataset.draft, body())) { isChanged = false; return; }
              event.preventDefault();
            });
          });
        })();

        """#
}
