// A row of links that is pushed aside on a phone shows the one that is chosen.
for (const row of document.querySelectorAll(".chips, .side")) {
  const chosen = row.querySelector("[aria-current]");
  const edge = row.getBoundingClientRect().right;
  if (chosen && chosen.getBoundingClientRect().right > edge) {
    row.scrollLeft += chosen.getBoundingClientRect().right - edge + 24;
  }
}
