// [data-places]: lines that are given places. Whoever has a place and takes another line's gives it their own.
document.addEventListener("focusin", event => {
  if (event.target.matches("[data-places] select")) event.target.dataset.before = event.target.value;
});
document.addEventListener("change", event => {
  const field = event.target.closest("[data-places] select");
  if (!field) return;
  const other = [...field.closest("[data-places]").querySelectorAll("select")].find(it => it !== field && it.value === field.value);
  if (other && field.value && field.dataset.before) other.value = field.dataset.before;
  field.dataset.before = field.value;
});
