// [data-stream]: what its button asks for comes line by line, each a JSON object: "beat" says how far it is, "one" is one more,
// "done" is all of it, "say" is read aloud. Wherever anything else comes, the form is sent as it would be without this.
const streams = new WeakMap();

async function* linesOf(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    const lines = (rest + value).split("\n");
    rest = lines.pop();
    yield* lines.map(line => JSON.parse(line));
  }
}

function streamed(place, line) {
  const part = name => place.querySelector(`[data-stream-${name}]`);
  const into = part("into");
  if (line.beat) part("beat").textContent = line.beat;
  if (line.one) {
    if (!into.querySelector("[data-stream-list]")) into.innerHTML = '<ul class="openings" data-stream-list></ul>';
    into.firstElementChild.insertAdjacentHTML("beforeend", line.one);
  }
  if (line.done !== undefined) into.innerHTML = line.done;
  if (line.say) part("say").textContent = line.say;
  htmx.process(into);
}

function streaming(place, yes) {
  place.querySelector("[data-stream-begin]").ariaDisabled = yes ? "true" : null;
  place.querySelector("[data-stream-stop]").hidden = !yes;
  place.querySelector("[data-stream-beat]").textContent = "";
}

async function stream(place, button) {
  const say = place.querySelector("[data-stream-say]");
  const stop = new AbortController();
  let complete = false;
  streams.set(place, stop);
  streaming(place, true);
  say.textContent = say.dataset.waiting;
  try {
    const answer = await fetch(button.formAction, {
      method: "POST", body: new URLSearchParams(new FormData(button.form)), signal: stop.signal,
      // what comes into a page speaks as the page does
      headers: { "Accept": "application/x-ndjson", "HX-Current-URL": location.href },
    });
    if (!answer.headers.get("Content-Type")?.startsWith("application/x-ndjson")) {
      button.form.requestSubmit(button);
      return;
    }
    for await (const line of linesOf(answer)) {
      streamed(place, line);
      complete ||= line.done !== undefined;
    }
    if (!complete) say.textContent = say.dataset.lost;
  } catch {
    say.textContent = stop.signal.aborted ? say.dataset.stopped : say.dataset.lost;
  } finally {
    const wasOnStop = document.activeElement?.matches("[data-stream-stop]");
    streams.delete(place);
    streaming(place, false);
    if (wasOnStop) button.focus();
  }
}

document.addEventListener("click", event => {
  const place = event.target.closest("[data-stream]");
  const begin = event.target.closest("[data-stream-begin]");
  if (event.target.closest("[data-stream-stop]")) streams.get(place)?.abort();
  if (!begin) return;
  event.preventDefault();
  if (!streams.has(place)) stream(place, begin);
});
document.addEventListener("htmx:beforeSwap", event => {
  document.querySelectorAll("[data-stream]").forEach(place => { if (event.detail.target.contains(place)) streams.get(place)?.abort(); });
});
