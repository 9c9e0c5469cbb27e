// textarea[data-counter="160"]: how many characters are there, beside what its hint says.
function attachCounters() {
  for (const field of document.querySelectorAll("[data-counter]:not([data-counted])")) {
    const limit = Number(field.dataset.counter);
    const count = Object.assign(document.createElement("span"), { className: "field__count", ariaHidden: "true" });
    const tell = () => {
      const length = [...field.value].length;
      count.textContent = `${length} / ${limit}`;
      count.toggleAttribute("data-near", length > limit * .9);
    };
    field.dataset.counted = "";
    field.closest(".field").querySelector(".field__foot").append(count);
    field.addEventListener("input", tell);
    tell();
  }
}
document.addEventListener("htmx:afterSettle", attachCounters);
attachCounters();
