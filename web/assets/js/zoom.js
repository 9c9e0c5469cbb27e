// [data-zoom]: a drawing is looked at more closely by buttons, by the wheel with Ctrl, by two fingers, and moved by
// dragging. [data-png] sends it as the picture that a browser makes of the file.
for (const figure of document.querySelectorAll("[data-zoom]")) {
  const drawing = figure.querySelector("svg");
  const whole = drawing.viewBox.baseVal.width;
  const box = { x: -whole / 2, y: -whole / 2, size: whole };
  const fingers = new Map();
  let moved = false;

  function show() {
    box.size = Math.min(whole, Math.max(whole / 12, box.size));
    box.x = Math.min(whole / 2 - box.size, Math.max(-whole / 2, box.x));
    box.y = Math.min(whole / 2 - box.size, Math.max(-whole / 2, box.y));
    drawing.setAttribute("viewBox", `${box.x} ${box.y} ${box.size} ${box.size}`);
    drawing.classList.toggle("sunburst--near", box.size < whole);
  }
  function zoom(by, x = .5, y = .5) {
    const size = Math.min(whole, Math.max(whole / 12, box.size / by));
    box.x += (box.size - size) * x;
    box.y += (box.size - size) * y;
    box.size = size;
    show();
  }
  const apart = () => {
    const [one, other] = [...fingers.values()];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };

  figure.querySelector(".rings__zoom").hidden = false;
  figure.addEventListener("click", event => {
    const button = event.target.closest("[data-zoom-by]");
    if (button) zoom(Number(button.dataset.zoomBy));
  });
  // what was dragged is not followed
  drawing.addEventListener("click", event => { if (moved) event.preventDefault(); }, true);
  drawing.addEventListener("dragstart", event => event.preventDefault());
  drawing.addEventListener("wheel", event => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const place = drawing.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, (event.clientX - place.x) / place.width, (event.clientY - place.y) / place.height);
  }, { passive: false });
  drawing.addEventListener("pointerdown", event => {
    moved = false;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  addEventListener("pointermove", event => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const wide = fingers.size === 2 ? apart() : 0;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (wide) {
      zoom(apart() / wide);
    } else if (box.size < whole) {
      const scale = box.size / drawing.getBoundingClientRect().width;
      box.x -= (event.clientX - before.x) * scale;
      box.y -= (event.clientY - before.y) * scale;
      show();
    }
    moved ||= box.size < whole && Math.hypot(event.clientX - before.x, event.clientY - before.y) > 1;
  });
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, event => fingers.delete(event.pointerId));
}

for (const button of document.querySelectorAll("[data-png]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const image = new Image();
    image.src = button.dataset.png;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.naturalWidth, height: image.naturalHeight });
    canvas.getContext("2d").drawImage(image, 0, 0);
    canvas.toBlob(blob => {
      const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: button.dataset.name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    }, "image/png");
  });
}
