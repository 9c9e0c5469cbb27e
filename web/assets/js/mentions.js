// textarea[data-mentions="/mentions"]: after an "@" and two letters, colleagues to choose from, by arrow keys and Enter or Tab.
// What is put in is their handle. Escape, or going elsewhere, closes the list.
const BEGUN = /(?:^|[^\p{L}\p{N}_.@/-])@([\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]*)?)$/u;

function attachMentions(field) {
  const box = Object.assign(document.createElement("div"), { className: "mentions", hidden: true });
  const told = Object.assign(document.createElement("p"), { className: "unseen", role: "status" });
  let asked = 0;
  field.dataset.mentioning = "";
  field.after(box, told);
  field.setAttribute("aria-autocomplete", "list");

  const options = () => [...box.querySelectorAll("[role=option]")];
  const begun = () => field.selectionStart === field.selectionEnd && field.value.slice(0, field.selectionStart).match(BEGUN)?.[1];

  function close() {
    asked++;
    box.hidden = true;
    box.replaceChildren();
    field.removeAttribute("aria-controls");
    field.removeAttribute("aria-activedescendant");
  }
  function choose(option) {
    for (const other of options()) other.setAttribute("aria-selected", other === option);
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
  function insert(option) {
    const end = field.selectionStart;
    field.setRangeText(option.dataset.handle + " ", end - begun().length, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
    close();
  }
  async function suggest() {
    const name = begun();
    const number = ++asked;
    if (!name || name.trim().length < 2) return close();
    const answer = await fetch(`${field.dataset.mentions}?q=${encodeURIComponent(name)}`, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (number !== asked) return;
    if (!answer?.ok) return close();
    box.innerHTML = await answer.text();
    const list = box.firstElementChild;
    if (options().length === 0) return close();
    list.id = `${field.id}_mentions`;
    box.hidden = false;
    told.textContent = list.dataset.told;
    field.setAttribute("aria-controls", list.id);
    choose(options()[0]);
  }

  let pause;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(suggest, 150);
  });
  field.addEventListener("keydown", event => {
    if (box.hidden) return;
    const all = options();
    const at = all.findIndex(option => option.ariaSelected === "true");
    const keys = {
      ArrowDown: () => choose(all[(at + 1) % all.length]),
      ArrowUp: () => choose(all[(at + all.length - 1) % all.length]),
      Enter: () => insert(all[at]),
      Tab: () => insert(all[at]),
      Escape: close,
    };
    if (!keys[event.key] || event.shiftKey) return;
    event.preventDefault();
    keys[event.key]();
  });
  field.addEventListener("blur", close);
  // else the text would lose the focus before it is known what was chosen
  box.addEventListener("mousedown", event => event.preventDefault());
  box.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) insert(option);
  });
}

const attachAllMentions = () => document.querySelectorAll("[data-mentions]:not([data-mentioning])").forEach(attachMentions);
document.addEventListener("htmx:afterSettle", attachAllMentions);
attachAllMentions();
