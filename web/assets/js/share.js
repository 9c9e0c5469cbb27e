// [data-copy]: the text of the field it names, onto the clipboard. [data-share]: the same, to a phone's share sheet. Both show
// only where the browser can do it.
const showShares = () => {
  document.querySelectorAll("[data-copy]").forEach(button => { button.hidden = !navigator.clipboard; });
  document.querySelectorAll("[data-share]").forEach(button => { button.hidden = !navigator.share; });
};
document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy], [data-share]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy ?? button.dataset.share).value;
  if (button.dataset.copy) {
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.done;
  } else {
    // whoever closes the sheet has changed their mind
    await navigator.share({ text }).catch(() => {});
  }
});
document.addEventListener("htmx:afterSettle", showShares);
showShares();
