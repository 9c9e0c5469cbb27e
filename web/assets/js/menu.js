// <details data-menu>: closes when one clicks or goes elsewhere, or presses Escape.
document.addEventListener("click", event => closeMenus(event.target));
document.addEventListener("focusin", event => closeMenus(event.target));
document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" && document.querySelector("[data-menu][open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

function closeMenus(place) {
  for (const menu of document.querySelectorAll("[data-menu][open]")) {
    if (!menu.contains(place)) menu.open = false;
  }
}
