// [data-clip] takes what stands in the field of that id, and says so below it; it shows only where this script runs.
const showClips = () => document.querySelectorAll("[data-clip]").forEach(button => { button.hidden = !navigator.clipboard; });

document.addEventListener("click", async event => {
  const button = event.target.closest("[data-clip]");
  if (!button) return;
  const field = document.getElementById(button.dataset.clip);
  const said = document.getElementById(button.dataset.clip + "_copied");
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = button.dataset.clipped;
  } catch {
    // refused: it is marked, and the keys do it
    field.select();
  }
});
document.addEventListener("htmx:afterSettle", showClips);
showClips();
