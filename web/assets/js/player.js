// Content in [data-package] tells how it goes. It has no origin, and what it says shows and hides sentences of ours.
addEventListener("message", event => {
  const state = event.data?.package;
  if (event.origin !== "null" || typeof state !== "string" || !document.querySelector("[data-package]")) return;
  document.querySelectorAll("[data-package-trouble]").forEach(it => { it.hidden = it.dataset.packageTrouble !== state; });
  const shown = document.getElementById("package_state");
  if (["done", "said"].includes(state) && !shown.querySelector(".stamp")) htmx.trigger(shown, `package-${state}`);
});

// The frame as large as the screen, where browsers can do that; else the link leads to a page with nothing around it.
document.addEventListener("click", event => {
  const frame = document.querySelector("[data-package]");
  if (event.target.closest("[data-package-wide]") && frame?.requestFullscreen && document.fullscreenEnabled) {
    event.preventDefault();
    frame.requestFullscreen();
  }
});
