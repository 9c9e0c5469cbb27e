// [data-desk]: stories that are worked off one after the other. The keys work while one of them has
// the focus, and never in a field; after a decision the next story has it.
const KEYS = { j: "next", ArrowDown: "next", k: "previous", ArrowUp: "previous", p: "why", x: "aside", u: "undo" };

for (const desk of document.querySelectorAll("[data-desk]")) {
  const hint = document.querySelector("[data-desk-keys]");
  if (hint) hint.hidden = false;

  const stories = () => [...desk.querySelectorAll("[data-story]")];
  const go = story => story?.focus();
  const beside = (story, step) => stories()[stories().indexOf(story) + step];
  const acts = {
    next: story => go(beside(story, 1) ?? story),
    previous: story => go(beside(story, -1) ?? story),
    why: story => story.querySelector("[data-why]")?.focus(),
    aside: story => story.querySelector("[data-aside]")?.click(),
    undo: story => (story.querySelector("[data-undo]") ?? beside(story, -1)?.querySelector("[data-undo]"))?.click(),
  };

  desk.addEventListener("keydown", event => {
    const story = event.target.closest("[data-story]");
    if (!story || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") go(story);
      return;
    }
    const act = acts[KEYS[event.key]];
    if (!act) return;
    event.preventDefault();
    act(story);
  });

  desk.addEventListener("htmx:afterSettle", event => {
    const story = event.detail.elt;
    if (!story.matches("[data-story]")) return;
    const wrong = story.querySelector("[aria-invalid]");
    if (wrong) wrong.focus();
    else go(story.dataset.story === "waiting" ? story : beside(story, 1) ?? story);
  });
}
