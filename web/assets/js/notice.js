// [data-notice] goes away by its [data-dismiss] button, which shows only where this script runs.
const showDismiss = () => document.querySelectorAll("[data-dismiss]").forEach(button => { button.hidden = false; });

document.addEventListener("click", event => {
  const button = event.target.closest("[data-dismiss]");
  if (button) {
    button.closest("[data-notice]").remove();
    document.getElementById("main").focus();
  }
});
document.addEventListener("htmx:afterSettle", showDismiss);
showDismiss();

// No answer at all: the page says so, and what was typed stays.
document.addEventListener("htmx:sendError", () => {
  const flash = document.getElementById("flash");
  const notice = Object.assign(document.createElement("p"), { className: "notice notice--heed", textContent: flash.dataset.offline });
  flash.replaceChildren(notice);
});
