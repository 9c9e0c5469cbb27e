// [data-treegrid]: a table whose lines open and close in place, and in which one moves by arrows as
// in any tree. Lines that are not there yet are asked for once, by the address of their link.
for (const grid of document.querySelectorAll("[data-treegrid]")) {
  const body = grid.tBodies[0];
  const level = row => Number(row.ariaLevel);
  const shown = () => [...body.rows].filter(row => !row.hidden);
  const isOpen = row => row.ariaExpanded === "true";

  // Tab comes to one line and what can be done on it; the arrows go to the others.
  function settle(current) {
    for (const row of body.rows) {
      row.tabIndex = row === current ? 0 : -1;
      for (const link of row.querySelectorAll("a")) link.tabIndex = row === current && !link.matches("[data-toggle]") ? 0 : -1;
    }
  }
  function go(row) {
    if (!row) return;
    settle(row);
    row.focus();
  }

  function* below(row) {
    for (let next = row.nextElementSibling; next && level(next) > level(row); next = next.nextElementSibling) yield next;
  }
  function close(row) {
    row.ariaExpanded = "false";
    for (const other of below(row)) other.hidden = true;
  }
  function open(row) {
    if (row.ariaExpanded !== "false") return;
    const lines = [...below(row)];
    if (lines.length === 0) return htmx.trigger(row.querySelector("[data-toggle]"), "open-branch");
    row.ariaExpanded = "true";
    let closed = Infinity;
    for (const other of lines) {
      if (level(other) > closed) continue;
      other.hidden = false;
      closed = other.ariaExpanded === "false" ? level(other) : Infinity;
    }
  }
  function parent(row) {
    let other = row.previousElementSibling;
    while (other && level(other) >= level(row)) other = other.previousElementSibling;
    return other;
  }
  function startingWith(letter, row) {
    const rows = shown();
    const at = rows.indexOf(row);
    return [...rows.slice(at + 1), ...rows.slice(0, at)].find(other =>
      other.querySelector(".treegrid__name")?.textContent.trim().toLocaleLowerCase().startsWith(letter));
  }

  grid.addEventListener("click", event => {
    const toggle = event.target.closest("[data-toggle]");
    if (!toggle || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const row = toggle.closest("tr");
    settle(row);
    if (isOpen(row)) close(row); else open(row);
  });

  grid.addEventListener("keydown", event => {
    const row = event.target.closest("tbody > tr");
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = shown();
    const at = rows.indexOf(row);
    const steps = {
      ArrowDown: () => go(rows[at + 1]),
      ArrowUp: () => go(rows[at - 1]),
      Home: () => go(rows[0]),
      End: () => go(rows.at(-1)),
      ArrowRight: () => isOpen(row) ? go(rows[at + 1]) : open(row),
      ArrowLeft: () => isOpen(row) ? close(row) : go(parent(row)),
      "*": () => rows.filter(other => level(other) === level(row) && parent(other) === parent(row)).forEach(open),
    };
    const letter = event.key.length === 1 && event.key !== " " ? event.key.toLocaleLowerCase() : null;
    if (steps[event.key]) steps[event.key]();
    else if (event.key === "Enter" && event.target === row) row.querySelector("[data-person], .treegrid__more")?.click();
    else if (letter) go(startingWith(letter, row));
    else return;
    event.preventDefault();
  });

  body.addEventListener("focusin", event => settle(event.target.closest("tr")));
  document.body.addEventListener("htmx:afterSwap", event => {
    const row = event.detail.target?.closest?.("[data-treegrid] tr");
    if (row?.isConnected && event.detail.requestConfig.elt.matches("[data-toggle]")) row.ariaExpanded = "true";
    settle(body.contains(document.activeElement) ? document.activeElement.closest("tr") : body.querySelector("[tabindex='0']") ?? body.rows[0]);
  });
  // asking twice would show the same lines twice
  grid.addEventListener("htmx:beforeRequest", event => {
    const row = event.target.closest("tr");
    if (event.target.matches("[data-toggle]") && level(row.nextElementSibling ?? row) > level(row)) event.preventDefault();
  });

  const here = body.querySelector("[aria-current]");
  settle(here ?? body.rows[0]);
  here?.scrollIntoView({ block: "nearest" });
}
