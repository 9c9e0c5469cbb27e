// What takes a while says so on its button, [data-busy], and is asked for once.
document.addEventListener("submit", event => {
  const button = event.submitter;
  if (!button?.dataset.busy) return;
  if (button.getAttribute("aria-disabled")) {
    event.preventDefault();
  } else {
    button.setAttribute("aria-disabled", "true");
    button.textContent = button.dataset.busy;
  }
});
