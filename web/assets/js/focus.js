// After a swap the focus goes to [data-focus] in what came; else, when the swap took
// the focused element away, to the first thing that came in its place.
let lost = false;

document.addEventListener("htmx:beforeSwap", event => {
  lost = event.detail.target.contains(document.activeElement);
});
document.addEventListener("htmx:afterSettle", event => {
  const wanted = event.detail.elt.querySelector?.("[data-focus]")
    ?? document.querySelector("[data-focus]:not([data-focused])");
  const place = wanted ?? (lost && document.activeElement === document.body ? event.detail.elt : null);
  lost = false;
  if (!place?.isConnected) return;
  if (!place.matches("a, button, input, select, textarea, [tabindex]")) place.tabIndex = -1;
  place.dataset.focused = "";
  place.focus({ preventScroll: !wanted });
});

// A form that came back as a whole page.
document.querySelector("[data-focus]")?.focus();
