// Points and badges follow an act by moments: the header asks again once, a second later.
document.body.addEventListener("activity-recorded", () => {
  setTimeout(() => htmx.trigger("#standing", "standing-again"), 1300);
});
