// Following [data-reading] marks it as read, on its way.
document.addEventListener("click", event => {
  const link = event.target.closest("[data-reading]");
  if (link) {
    fetch(link.dataset.reading, { method: "POST", keepalive: true, headers: { "HX-Request": "true" } });
  }
});
