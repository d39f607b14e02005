/// Keeps a long text as it is typed: at the server, and in the tab alone when the server cannot take it.
enum DraftScript {
  static let text = ##"""

    for (const area of document.querySelectorAll("textarea[data-draft]")) { keepDraft(area); }

    function keepDraft(area) {
      const form = area.form;
      const key = "norna.draft." + area.dataset.draft;
      const state = document.createElement("p");
      state.className = "draft-state";
      state.setAttribute("aria-live", "polite");
      area.after(state);
      const say = (words) => { if (state.textContent !== words) { state.textContent = words; } };

      const local = sessionStorage.getItem(key);
      if (local && local !== area.value) {
        if (area.value === "") {
          area.value = local;
          say("Din text är återställd. Den är inte skickad än.");
        }
      }

      let timer = 0;
      let running = null;
      area.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(save, 1200);
      });
      form.addEventListener("submit", () => {
        clearTimeout(timer);
        if (running) { running.abort(); }
        sessionStorage.removeItem(key);
      });

      async function save() {
        const body = new URLSearchParams({ csrf: form.elements.csrf.value, [area.name]: area.value });
        running = new AbortController();
        try {
          const answer = await fetch(area.dataset.draft, {
            method: "POST", body, redirect: "manual", signal: running.signal,
            headers: { Accept: "application/json" },
          });
          if (answer.status !== 204) { throw new Error("not saved"); }
          sessionStorage.removeItem(key);
          say("Utkastet är sparat.");
        } catch (error) {
          if (error.name === "AbortError") { return; }
          sessionStorage.setItem(key, area.value);
          say("Utkastet gick inte att spara. Texten finns kvar i den här fliken.");
        }
      }
    }

    """##
}
