// [data-calendar]: what is planned can be dragged to another day, at the same time; its form sends it. The form does the same by keyboard.
for (const calendar of document.querySelectorAll("[data-calendar]")) {
  let dragged = null;
  for (const piece of calendar.querySelectorAll(".calendar__piece--planned")) {
    piece.draggable = true;
    piece.addEventListener("dragstart", event => {
      dragged = piece;
      event.dataTransfer.effectAllowed = "move";
    });
    piece.addEventListener("dragend", () => { dragged = null; });
  }
  for (const day of calendar.querySelectorAll("[data-day]")) {
    day.addEventListener("dragover", event => {
      if (!dragged || day.contains(dragged)) return;
      event.preventDefault();
      day.classList.add("calendar__over");
    });
    day.addEventListener("dragleave", () => day.classList.remove("calendar__over"));
    day.addEventListener("drop", event => {
      day.classList.remove("calendar__over");
      if (!dragged) return;
      event.preventDefault();
      const form = dragged.querySelector("form");
      form.elements.at.value = day.dataset.day + form.elements.at.value.slice(10);
      form.requestSubmit();
    });
  }
}
