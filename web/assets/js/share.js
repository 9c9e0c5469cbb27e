// [data-share]: the text of the field it names, to a phone's share sheet; it shows only where there is one.
const showShares = () => document.querySelectorAll("[data-share]").forEach(button => { button.hidden = !navigator.share; });

document.addEventListener("click", event => {
  const button = event.target.closest("[data-share]");
  if (!button) return;
  // whoever closes the sheet has changed their mind
  navigator.share({ text: document.getElementById(button.dataset.share).value }).catch(() => {});
});
document.addEventListener("htmx:afterSettle", showShares);
showShares();
