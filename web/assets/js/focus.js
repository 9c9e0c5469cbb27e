// After a swap the focus goes to [data-focus] in what came; else, when the swap took the focused
// element away, to what stands in its place.
const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
let lost = -1;

function focusOn(place, options) {
  if (!place.matches(FOCUSABLE)) place.tabIndex = -1;
  place.dataset.focused = "";
  place.focus(options);
  // who goes on writing begins at the end of what is there
  if (place.matches("textarea")) place.setSelectionRange(place.value.length, place.value.length);
}

function focusWanted() {
  const wanted = document.querySelector("[data-focus]:not([data-focused])");
  if (wanted) focusOn(wanted);
  return wanted;
}

document.addEventListener("htmx:beforeSwap", event => {
  lost = [...event.detail.target.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
});
document.addEventListener("htmx:afterSettle", event => {
  const place = event.detail.elt;
  if (!focusWanted() && lost >= 0 && document.activeElement === document.body && place.isConnected) {
    focusOn(place.querySelectorAll(FOCUSABLE)[lost] ?? place, { preventScroll: true });
  }
  lost = -1;
});

// A form that came back as a whole page.
focusWanted();
