/// The site's only script, served from its own address (`script-src 'self'`). Everything works without it.
enum Script {
  static let path = "/norna.js"

  static let text = ##"""
    "use strict";

    for (const button of document.querySelectorAll("[data-print]")) {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    }

    for (const button of document.querySelectorAll("[data-reveal]")) {
      const field = document.getElementById(button.dataset.reveal);
      if (!field) { continue; }
      button.hidden = false;
      button.addEventListener("click", () => {
        const shown = field.type === "password";
        field.type = shown ? "text" : "password";
        button.textContent = shown ? "Dölj lösenordet" : "Visa lösenordet";
        field.focus();
      });
    }

    const help = document.getElementById("shortcuts");
    if (help) { startShortcuts(help); }

    function startShortcuts(help) {
      const key = "norna.shortcuts";
      const toggle = document.getElementById("shortcut-switch");
      let on = localStorage.getItem(key) !== "off";

      function say() {
        toggle.textContent = on ? "Stäng av kortkommandon" : "Slå på kortkommandon";
      }
      toggle.hidden = false;
      toggle.addEventListener("click", () => {
        on = !on;
        localStorage.setItem(key, on ? "on" : "off");
        say();
      });
      say();

      document.addEventListener("keydown", (event) => {
        const writing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
        if (!on || writing || event.ctrlKey || event.metaKey || event.altKey) { return; }
        const act = actions[event.key] ?? (() => goTo(event.key));
        if (act() !== false) { event.preventDefault(); }
      });

      const actions = {
        j: () => step(1),
        k: () => step(-1),
        ArrowDown: () => inList() && step(1),
        ArrowUp: () => inList() && step(-1),
        x: () => mark(),
        a: () => markAll(),
        n: () => { location.assign("/desk/registrera"); },
        l: () => { location.assign("/desk/lost-pa-plats"); },
        f: () => {
          const row = document.activeElement.closest("[data-case]");
          const button = row && row.querySelector("[data-accept]");
          if (!button) { return false; }
          button.click();
        },
        "/": () => {
          const search = document.querySelector("[data-search]");
          if (!search) { return false; }
          search.focus();
        },
        "?": () => {
          help.open = !help.open;
          help.querySelector("summary").focus();
        },
      };
    }

    function inList() { return document.activeElement.closest("[data-case]") !== null; }

    function mark() {
      const row = document.activeElement.closest("[data-case]");
      const box = row && row.querySelector("input[type=checkbox]");
      if (!box) { return false; }
      box.checked = !box.checked;
    }

    const markingLink = document.querySelector("[data-mark-all]");
    if (markingLink) { markingLink.addEventListener("click", (event) => { markAll(); event.preventDefault(); }); }

    function markAll() {
      const boxes = [...document.querySelectorAll("[data-case] input[type=checkbox]")];
      if (!markingLink || boxes.length === 0) { return false; }
      const on = !boxes.every((box) => box.checked);
      for (const box of boxes) { box.checked = on; }
      markingLink.textContent = on ? "Avmarkera alla" : "Markera alla";
    }

    // What the page itself has a key for: a form to write in, or a link.
    function goTo(key) {
      const goal = /^[a-z]$/.test(key) && document.querySelector("[data-key=" + key + "]");
      if (!goal) { return false; }
      if (goal.href) { location.assign(goal.href); return; }
      const folded = goal.closest("details");
      if (folded) { folded.open = true; }
      goal.querySelector("input:not([type=hidden]), select, textarea, button").focus();
    }

    function step(by) {
      const links = [...document.querySelectorAll("[data-case] a")];
      if (links.length === 0) {
        const beside = document.querySelector(by > 0 ? ".walk [rel=next]" : ".walk [rel=prev]");
        if (!beside) { return false; }
        location.assign(beside.href);
        return;
      }
      const row = document.activeElement.closest("[data-case]");
      const at = links.indexOf(row && row.querySelector("a"));
      const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by;
      links[Math.max(0, Math.min(links.length - 1, next))].focus();
    }

    """## + DraftScript.text
}
