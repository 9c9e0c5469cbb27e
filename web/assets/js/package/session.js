// What an item has set, here at once and on the server soon after. A report holds everything that no earlier report is
// known to have brought there, so that one may get lost, come twice or come late.
const SOON = 150;
const AGAIN = 5_000;

class Session {
  constructor(start, reports, told) {
    this.start = start;
    this.reports = reports;
    this.told = told;
    this.values = new Map(Object.entries(start.values));
    this.unsent = new Map();
    this.number = 0;
    this.anew = start.anew;
    this.ended = false;
    addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => document.hidden && this.beacon());
  }

  get(name) {
    return this.values.get(name);
  }

  // How many a collection holds: of "cmi.objectives" the numbers behind it.
  count(collection) {
    let count = 0;
    while ([...this.values.keys()].some(name => name.startsWith(`${collection}.${count}.`))) {
      count++;
    }
    return count;
  }

  set(name, value) {
    this.values.set(name, value);
    this.unsent.set(name, value);
    this.dirty = true;
    this.sendIn(SOON);
  }

  // The next session begins anew, unless the item said that it will go on.
  end(anew) {
    this.ended = anew;
    this.dirty = true;
    this.send();
  }

  report() {
    this.number++;
    return JSON.stringify({
      session: this.start.session,
      number: this.number,
      values: Object.fromEntries(this.unsent),
      anew: this.anew,
      ended: this.ended,
    });
  }

  sendIn(milliseconds) {
    this.timer ??= setTimeout(() => this.send(), milliseconds);
  }

  async send() {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.leaving) {
      this.beacon();
    } else if (this.dirty && !this.sending && !this.refused) {
      this.sending = true;
      await this.deliver(new Map(this.unsent), this.report());
      this.sending = false;
      if (this.dirty) {
        this.sendIn(this.waiting ?? SOON);
      }
    }
  }

  async deliver(sent, report) {
    this.dirty = false;
    try {
      const answer = await fetch(this.reports, { method: "POST", body: report, credentials: "omit" });
      if (answer.ok) {
        this.arrived(sent, answer.status === 200 && (await answer.json()).done);
      } else if (answer.status >= 500 || answer.status === 429) {
        this.lost();
      } else {
        this.refused = true;
        this.told(answer.status === 409 ? "elsewhere" : "refused");
      }
    } catch {
      this.lost();
    }
  }

  arrived(sent, done) {
    this.waiting = undefined;
    this.anew = false;
    for (const [name, value] of sent) {
      if (this.unsent.get(name) === value) {
        this.unsent.delete(name);
      }
    }
    this.told(done ? "done" : "saved");
  }

  lost() {
    this.dirty = true;
    this.waiting = AGAIN;
    this.told("waiting");
  }

  // Old content ends only when its page is unloaded, and that comes after this.
  leave() {
    this.leaving = true;
    this.beacon();
    addEventListener("unload", () => this.beacon());
  }

  // Nobody hears whether it arrived: what it brings stays unsent, for the case that the page comes back.
  beacon() {
    if ((this.dirty || this.unsent.size > 0 || this.sending) && !this.refused) {
      const report = this.report();
      if (!navigator.sendBeacon(this.reports, report)) {
        fetch(this.reports, { method: "POST", body: report, credentials: "omit" }).catch(() => {});
      }
    }
  }
}
