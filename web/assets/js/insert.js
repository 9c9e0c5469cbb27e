// [data-insert]: puts its words where the caret of the text it names stands, or stood; at the end of one that was never entered.
// A picture gets a paragraph of its own.
document.addEventListener("focusin", event => {
  if (event.target.matches("textarea")) event.target.dataset.entered = "";
});
document.addEventListener("click", event => {
  const button = event.target.closest("[data-insert]");
  if (!button) return;
  const text = document.getElementById(button.dataset.into);
  const entered = "entered" in text.dataset;
  const from = entered ? text.selectionStart : text.value.length;
  const to = entered ? text.selectionEnd : text.value.length;
  const alone = button.dataset.insert.startsWith("!");
  const above = alone && from > 0 && text.value[from - 1] !== "\n" ? "\n\n" : "";
  const below = alone && text.value[to] !== "\n" ? "\n\n" : "";
  text.setRangeText(above + button.dataset.insert + below, from, to, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
  text.focus();
});
const showInserts = () => document.querySelectorAll("[data-insert]").forEach(button => { button.hidden = false; });
document.addEventListener("htmx:load", showInserts);
showInserts();
