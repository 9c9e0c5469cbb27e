// [data-sortable] > li: dragged to another place, which its form of arrows sends. The arrows do the same by keyboard.
for (const list of document.querySelectorAll("[data-sortable]")) {
  const items = [...list.children].filter(item => item.querySelector(":scope > .movers, :scope > .desk__head > .movers"));
  let dragged = null;
  for (const item of items) {
    item.draggable = items.length > 1;
    item.addEventListener("dragstart", event => {
      dragged = item;
      event.stopPropagation();
      event.dataTransfer.effectAllowed = "move";
    });
    item.addEventListener("dragover", event => {
      if (!dragged || dragged === item) return;
      event.preventDefault();
      item.classList.add("desk--over");
    });
    item.addEventListener("dragleave", () => item.classList.remove("desk--over"));
    item.addEventListener("dragend", () => { dragged = null; });
    item.addEventListener("drop", event => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      const form = dragged.querySelector(".movers");
      const to = Object.assign(document.createElement("input"), { type: "hidden", name: "to", value: items.indexOf(item) });
      form.append(to);
      form.submit();
    });
  }
}
