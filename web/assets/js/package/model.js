// A data model: which elements there are, what they may hold, and what is wrong with a call that they refuse. The codes
// are those of the standard; what they are called here is the same for both.
const text = most => value => value.length <= most;
const oneOf = (...words) => value => words.includes(value);
const matching = pattern => value => pattern.test(value);
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

const number = (least = -Infinity, most = Infinity) => value => {
  if (!NUMBER.test(value)) {
    return false;
  }
  return (Number(value) >= least && Number(value) <= most) || "range";
};

class Model {
  // Elements are [name, "r" | "w" | "rw", check, value until it is set]; an n in a name stands for the number of an entry. A value may be a
  // function: then nothing that was set comes before it.
  constructor(session, codes, elements) {
    this.session = session;
    this.codes = codes;
    this.elements = elements.map(([name, access, check, first]) => ({
      name,
      access,
      check,
      first,
      pattern: new RegExp(`^${name.replaceAll(".", "\\.").replace(/\\\.n(?=\\\.)/g, "\\.(\\d{1,4})")}$`),
    }));
    this.collections = new Set(
      this.elements.filter(it => it.name.includes(".n.")).map(it => it.name.slice(0, it.name.lastIndexOf(".n."))));
  }

  get(name) {
    const found = this.find(name);
    if (found.error) {
      return { error: found.error };
    }
    if (found.value !== undefined) {
      return { value: found.value };
    }
    if (found.element.access === "w") {
      return { error: this.codes.writeOnly };
    }
    if (found.indices.some(([collection, index]) => index >= this.session.count(collection))) {
      return { error: this.codes.noSuch };
    }
    const { first } = found.element;
    const value = typeof first === "function" ? first() : this.session.get(name) ?? first;
    return value === undefined ? { value: "", error: this.codes.unset } : { value };
  }

  set(name, value) {
    const found = this.find(name);
    if (found.error) {
      return found.error;
    }
    if (found.value !== undefined) {
      return this.codes.keyword;
    }
    if (found.element.access === "r") {
      return this.codes.readOnly;
    }
    if (found.indices.some(([collection, index]) => index > this.session.count(collection))) {
      return this.codes.gap;
    }
    const verdict = found.element.check(value, name);
    if (verdict !== true) {
      return typeof verdict === "number" ? verdict : verdict === "range" ? this.codes.range : this.codes.type;
    }
    this.session.set(name, value);
    return 0;
  }

  // The element, with the numbers in its name; or the value of a keyword.
  find(name) {
    for (const element of this.elements) {
      const match = element.pattern.exec(name);
      if (match) {
        return { element, indices: Model.indices(name) };
      }
    }
    const keyword = /^(.*)\.(_children|_count)$/.exec(name);
    return keyword ? this.keyword(keyword[1], keyword[2]) : { error: this.codes.unknown };
  }

  keyword(parent, keyword) {
    const general = parent.replace(/\.\d{1,4}(?=\.|$)/g, ".n");
    const isCollection = this.collections.has(general);
    if (keyword === "_count") {
      const known = isCollection || this.children(general).length > 0;
      return isCollection
        ? { value: String(this.session.count(parent)) }
        : { error: known || this.isElement(general) ? this.codes.noCount : this.codes.unknown };
    }
    const children = this.children(isCollection ? `${general}.n` : general);
    if (children.length > 0) {
      return { value: children.join() };
    }
    return { error: this.isElement(general) ? this.codes.noChildren : this.codes.unknown };
  }

  isElement(general) {
    return this.elements.some(it => it.name === general);
  }

  children(parent) {
    const below = this.elements.filter(it => it.name.startsWith(`${parent}.`));
    return [...new Set(below.map(it => it.name.slice(parent.length + 1).split(".")[0]))];
  }

  static indices(name) {
    const parts = name.split(".");
    return parts.flatMap((part, i) => (/^\d+$/.test(part) ? [[parts.slice(0, i).join("."), Number(part)]] : []));
  }
}
