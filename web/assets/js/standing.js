// Points and badges follow an act by moments: the header asks again once, a second later.
document.body.addEventListener("activity-recorded", () => {
  setTimeout(() => htmx.trigger("#standing", "standing-again"), 1300);
});

// The header asks by itself: when that fails, nobody needs to hear of it.
document.addEventListener("htmx:beforeSwap", event => {
  if (event.detail.isError && event.detail.requestConfig.elt.id === "standing") event.detail.shouldSwap = false;
});
