//= require session.js
//= require model.js
//= require scorm12.js
//= require scorm2004.js

// Values of a session, which the next one does not begin with.
const PASSING = ["cmi.exit", "cmi.session_time", "cmi.core.exit", "cmi.core.session_time"];

// Windows around this one belong to the portal or to other pages without an origin: none can be looked into. Content
// searches them for its API all the same, some of it not even here first, so it finds one window, which has it.
const surround = apis => {
  Object.assign(window, apis);
  const around = { ...apis, opener: null, closed: false, postMessage() {}, focus() {}, document: {} };
  around.parent = around;
  around.top = around;
  window.parent = around;
};

// Without an origin there is no storage. Content that only tries it out goes on.
const forget = () => {
  const kept = () => {
    const values = new Map();
    return {
      get length() { return values.size; },
      key: index => [...values.keys()][index] ?? null,
      getItem: name => values.get(String(name)) ?? null,
      setItem: (name, value) => void values.set(String(name), String(value)),
      removeItem: name => void values.delete(String(name)),
      clear: () => values.clear(),
    };
  };
  Object.defineProperty(window, "localStorage", { value: kept(), configurable: true });
  Object.defineProperty(window, "sessionStorage", { value: kept(), configurable: true });
  Object.defineProperty(document, "cookie", { get: () => "", set() {}, configurable: true });
};

// Tells the page of the portal around the frame.
const telling = address => {
  const { top } = window;
  return state => top !== window && top.postMessage({ package: state }, new URL(address).origin);
};

// Content of cmi5 speaks for itself. The page around it hears that it did, and when nobody listens any more.
const listening = (address, told) => {
  const records = new URL("xapi/", address).href;
  const answered = (url, status) => {
    if (url.startsWith(records) && status === 401) {
      told("refused");
    } else if (url.startsWith(`${records}statements`)) {
      told("said");
    }
  };
  const { fetch } = window;
  window.fetch = async (...request) => {
    const answer = await fetch(...request);
    answered(answer.url, answer.status);
    return answer;
  };
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (...request) {
    this.addEventListener("load", () => answered(this.responseURL, this.status));
    open.apply(this, request);
  };
};

const begin = start => {
  const address = document.currentScript.src;
  if (start.standard === "CMI5") {
    forget();
    listening(address, telling(address));
    return;
  }
  const session = new Session(start, new URL("reports", address).href, telling(address));
  forget();
  surround(
    start.standard === "SCORM_12"
      ? { API: scorm12(session, start) }
      : { API_1484_11: scorm2004(session, start) });
  PASSING.forEach(name => session.values.delete(name));
};
