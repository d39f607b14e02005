/// Keeps a long text as it is typed: at the server, and in the tab alone when the server cannot take it. Beside the text
/// in the tab stands what the server held when it was typed: if that is another text now, both are shown. It is kept for
/// whoever typed it: another person who logs in in the same tab gets nothing of it.
enum DraftScript {
  static let text =
    ##"""

    for (const area of document.querySelectorAll("textarea[data-draft]")) { keepDraft(area); }

    function keepDraft(area) {
      const form = area.form;
      const person = document.querySelector(".whoami")?.dataset.person ?? "";
      const key = "norna.draft." + person + area.dataset.draft;
      const state = document.createElement("p");
      state.className = "draft-state";
      state.setAttribute("aria-live", "polite");
      area.after(state);
      const say = (words) => { if (state.textContent !== words) { state.textContent = words; } };

      let held = area.defaultValue;
      const keep = () => {
        sessionStorage.setItem(key, area.value);
        sessionStorage.setItem(key + ".over", held);
      };
      const drop = () => {
        sessionStorage.removeItem(key);
        sessionStorage.removeItem(key + ".over");
      };

      const local = sessionStorage.getItem(key);
      if (local && local !== area.value) {
        const over = sessionStorage.getItem(key + ".over") ?? "";
        if (area.value === held && held === over) {
          area.value = local;
          say("Din text är återställd. Den är inte skickad än.");
        } else {
          setAside(key + ".aside", local);
          drop();
        }
      }
      const isOffered = offerOther(area, state, key + ".aside", () => { keep(); save(); });
      if (isOffered) { say("Läs båda texterna innan du skickar."); }

      let timer = 0;
      let running = null;
      area.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(save, 1200);
      });
      form.addEventListener("submit", () => {
        clearTimeout(timer);
        if (running) { running.abort(); }
        drop();
      });

      async function save() {
        const sent = area.value;
        const body = new URLSearchParams({ csrf: form.elements.csrf.value, [area.name]: sent });
        running = new AbortController();
        try {
          const answer = await fetch(area.dataset.draft, {
            method: "POST", body, redirect: "manual", signal: running.signal,
            headers: { Accept: "application/json" },
          });
          if (answer.status !== 204) { throw new Error("not saved"); }
          held = sent.trim() === "" ? "" : sent;
          drop();
          say("Utkastet är sparat.");
        } catch (error) {
          if (error.name === "AbortError") { return; }
          keep();
          say("Utkastet gick inte att spara. Texten finns kvar i den här fliken.");
        }
      }
    }

    """## + offer

  private static let offer = ##"""
    function setAside(key, text) {
      const other = sessionStorage.getItem(key);
      sessionStorage.setItem(key, other ? other + "\n\n" + text : text);
    }

    // A text that another one stands in the place of: it is shown below, and gone only when its writer says so.
    function offerOther(area, state, key, changed) {
      const other = sessionStorage.getItem(key);
      if (!other || other === area.value) { sessionStorage.removeItem(key); return false; }
      const box = document.createElement("div");
      box.className = "draft-other";
      const words = document.createElement("p");
      words.textContent = "Du har skrivit en text till. Den är inte sparad och finns bara i den här fliken:";
      const shown = document.createElement("p");
      shown.className = "quote written";
      shown.textContent = other;
      const leave = () => {
        sessionStorage.removeItem(key);
        box.remove();
        area.focus();
      };
      const swap = plainButton("Byt plats på texterna", () => {
        const mine = area.value;
        area.value = shown.textContent;
        if (mine === "") { leave(); } else {
          shown.textContent = mine;
          sessionStorage.setItem(key, mine);
        }
        changed();
      });
      const choices = document.createElement("p");
      choices.className = "actions";
      choices.append(swap, " ", plainButton("Ta bort texten", leave));
      box.append(words, shown, choices);
      state.after(box);
      return true;
    }

    function plainButton(label, act) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = label;
      button.addEventListener("click", act);
      return button;
    }

    """##
}
