/**
 * Makes objects of the numbers in which the engine answers what a text is. What a number means, and every word and name,
 * stands in the tables the engine gives once; nothing is decided here.
 */

/** @typedef {import('../types/index.js').Recognition} Recognition */
/** @typedef {import('../types/index.js').Candidate} Candidate */
/** @typedef {import('../types/index.js').Reason} Reason */
/** @typedef {[name: string, fromEnd: boolean, offset: number, length: number]} Span */
/**
 * As `src/wasm/recognition.rs` writes them.
 * @typedef {{
 *   kinds: string[], verdicts: string[], grades: string[], cleaning: string[], reasons: [string, [string, string][]][],
 *   carriers: [code: string, id: string, home: string | null, services: string[]][],
 *   formats: [name: string, carrier: number, algorithm: string | null, codePart: number | null, parts: Span[]][],
 *   services: string[], posts: [country: string, name: string][],
 * }} Tables
 */
/** @typedef {{ name: string, carrier: string, id: string, home: string | null, services: string[], algorithm: string | null, codePart: number | null, parts: Span[], odds: number[], told: Map<number, readonly Reason[]> }} Format */

const NONE = 0xffff;
// A mark at the start is a character of the text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The texts of an answer, which begins with where they stand and how long they are.
 * @type {(numbers: Uint32Array, at: number) => string[]}
 */
function textsOf(numbers, at) {
  const length = /** @type {number} */ (numbers[at + 1]);
  if (length === 0) return [];
  const bytes = new Uint8Array(numbers.buffer, numbers[at], length);
  // A few plain characters are sooner put together than decoded.
  if (length > 64 || bytes.some((byte) => byte > 0x7f)) return decoder.decode(bytes).split('\n');
  return String.fromCharCode(...bytes).split('\n');
}

/** @param {Tables} tables */
export function createFactory(tables) {
  const { kinds, verdicts, grades, cleaning, reasons, carriers, services } = tables;
  const posts = tables.posts.map(([country, name]) => Object.freeze({ country, name }));
  /** @type {Format[]} */
  const formats = tables.formats.map(([name, carrier, algorithm, codePart, parts]) => {
    const [code, id, home, own] = /** @type {Tables['carriers'][number]} */ (carriers[carrier]);
    return { name, carrier: code, id, home, services: own, algorithm, codePart, parts, odds: [], told: new Map() };
  });
  /** @type {readonly string[]} */
  const clean = Object.freeze([]);

  /** @type {(format: Format, bits: number, oneIn: number, expected: number, company: number) => readonly Reason[]} */
  const tell = (format, bits, oneIn, expected, company) => {
    /** @type {Record<string, unknown>} */
    const of = {
      algorithm: format.algorithm, home: format.home, 'one-in': oneIn, expected: String.fromCharCode(expected),
      company: String.fromCharCode(company >> 8, company & 0xff),
    };
    const told = reasons.filter((_, place) => (bits >> place) & 1).map(([reason, params]) => Object.freeze({
      reason, params: Object.freeze(Object.fromEntries(params.map(([name, source]) => [name, of[source]]))),
    }));
    return /** @type {readonly Reason[]} */ (Object.freeze(told));
  };

  /** Few reasons are ever told of one format: they are made once and shared, frozen. */
  /** @type {typeof tell} */
  const reasonsOf = (format, bits, oneIn, expected, company) => {
    // What an SSCC says of its company is told anew: there are hundreds of countries, and few such numbers.
    if (company !== 0) return tell(format, bits, oneIn, expected, company);
    let odds = format.odds.indexOf(oneIn);
    if (odds < 0) odds = format.odds.push(oneIn) - 1;
    // A small integer: twelve bits of reasons, seven of a character, and which of the format's odds, of which it has two.
    const key = bits | (expected << 12) | (odds << 19);
    let told = format.told.get(key);
    if (told === undefined) {
      told = tell(format, bits, oneIn, expected, company);
      format.told.set(key, told);
    }
    return told;
  };

  /** @type {(format: Format, text: string) => { name: string, text: string }[]} */
  const partsOf = ({ parts }, text) => {
    const out = new Array(parts.length);
    for (let at = 0; at < parts.length; at += 1) {
      const [name, fromEnd, offset, length] = /** @type {Span} */ (parts[at]);
      const start = fromEnd ? text.length - offset : offset;
      out[at] = { name, text: text.slice(start, start + length) };
    }
    return out;
  };

  /** @type {(numbers: Uint32Array, at: number, text: string) => Candidate} */
  const candidate = (numbers, at, text) => {
    const head = /** @type {number} */ (numbers[at]);
    const oneIn = /** @type {number} */ (numbers[at + 1]);
    const told = /** @type {number} */ (numbers[at + 2]);
    const names = /** @type {number} */ (numbers[at + 3]);
    const format = /** @type {Format} */ (formats[head & 0xffff]);
    const parts = partsOf(format, text);
    const service = told >>> 16;
    const amazon = names >>> 16;
    const post = (told >>> 8) & 0xff;
    return /** @type {Candidate} */ ({
      carrier: format.carrier,
      id: format.id,
      format: format.name,
      verdict: verdicts[(head >>> 16) & 3],
      confidence: grades[(head >>> 18) & 3],
      service: service === 0 ? null : {
        code: format.codePart === null ? null : /** @type {{ text: string }} */ (parts[format.codePart]).text,
        name: services[service - 1],
        amazon: amazon === 0 ? null : format.services[amazon - 1],
      },
      post: post === 0 ? null : posts[post - 1],
      parts,
      reasons: reasonsOf(format, head >>> 20, oneIn, told & 0xff, names & 0xffff),
    });
  };

  /** @type {(bits: number) => readonly string[]} */
  const cleaningOf = (bits) => (bits === 0 ? clean : cleaning.filter((_, place) => (bits >> place) & 1));

  return {
    /**
     * One object a line, of the numbers that stand at an address of the engine's memory.
     * @param {readonly string[]} lines
     * @param {Uint32Array} numbers
     * @param {number} address
     * @returns {Recognition[]}
     */
    recognitions(lines, numbers, address) {
      let at = address >>> 2;
      const texts = textsOf(numbers, at);
      at += 2;
      let next = 0;
      const out = new Array(lines.length);
      for (let line = 0; line < lines.length; line += 1) {
        const input = /** @type {string} */ (lines[line]);
        const head = /** @type {number} */ (numbers[at]);
        const cleaned = head & 0x100 ? /** @type {string} */ (texts[next++]) : input;
        const barcode = head & 0x200 ? /** @type {string} */ (texts[next++]) : null;
        const count = head >>> 16;
        const cleaningBits = /** @type {number} */ (numbers[at + 1]);
        at += 2;
        const candidates = new Array(count);
        for (let place = 0; place < count; place += 1, at += 4) candidates[place] = candidate(numbers, at, barcode ?? cleaned);
        out[line] = { input, cleaned, barcode, cleaning: cleaningOf(cleaningBits), kind: kinds[head & 0xff], candidates };
      }
      return out;
    },

    /**
     * Typed arrays over the bytes of an answer.
     * @param {Uint8Array} bytes
     * @returns {import('../types/index.js').Columns}
     */
    columns(bytes) {
      const count = bytes.length / 8;
      const { buffer, byteOffset } = bytes;
      /** @type {(place: number) => Uint16Array} */
      const wide = (place) => new Uint16Array(buffer, byteOffset + place * count * 2, count);
      /** @type {(place: number) => Uint8Array} */
      const narrow = (place) => new Uint8Array(buffer, byteOffset + count * (4 + place), count);
      return /** @type {import('../types/index.js').Columns} */ (/** @type {unknown} */ ({
        count, none: NONE, carrier: wide(0), format: wide(1), kind: narrow(0), candidates: narrow(1), verdict: narrow(2), confidence: narrow(3),
        words: {
          carrier: carriers.map(([code, id]) => ({ carrier: code, id })), format: tables.formats.map(([name]) => name),
          kind: kinds, verdict: verdicts, confidence: grades,
        },
      }));
    },
  };
}
