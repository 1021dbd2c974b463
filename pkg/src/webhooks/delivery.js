/** A delivery as it came: its bytes, its headers, what is signed of them, and what it says of itself. */
import { ShipconfirmError } from '../error.js';
import { fromBase64, toBase64 } from './keys.js';
import { SIGNATURES } from './platforms.js';

/** @typedef {import('./platforms.js').Platform} Platform */
/** @typedef {import('./platforms.js').Place} Place */
/** @typedef {import('../../types/webhooks.js').WebhookFailure} WebhookFailure */
/** @typedef {Map<string, string>} Headers */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Why a delivery is not taken. */
export class Refusal {
  /**
   * @param {WebhookFailure} code
   * @param {Readonly<Record<string, string | number>>} [params]
   */
  constructor(code, params = {}) {
    this.code = code;
    this.params = params;
  }
}

/** @type {(body: unknown) => Uint8Array<ArrayBuffer>} */
export function bytesOf(body) {
  if (ArrayBuffer.isView(body)) return new Uint8Array(/** @type {ArrayBuffer} */ (body.buffer), body.byteOffset, body.byteLength);
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(/** @type {ArrayBuffer} */ (body));
  const what = typeof body === 'string' ? 'a text' : body === undefined || body === null ? 'missing' : 'parsed already';
  throw new ShipconfirmError('E_BODY', `the body is ${what}; give its bytes as they came, before anything decodes or parses them`);
}

/**
 * Headers of any host by their name in lower case; one that is there twice is joined as HTTP joins it.
 * @type {(headers: unknown) => Headers}
 */
export function headersOf(headers) {
  if (typeof headers !== 'object' || headers === null) throw new ShipconfirmError('E_HEADERS', 'the headers are missing');
  const pairs = Symbol.iterator in headers ? /** @type {Iterable<[string, unknown]>} */ (headers) : Object.entries(headers);
  /** @type {Headers} */
  const found = new Map();
  for (const [name, value] of pairs) {
    const key = String(name).toLowerCase();
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) found.set(key, found.has(key) ? `${found.get(key)}, ${one}` : String(one));
    }
  }
  return found;
}

/** @type {(place: Place | undefined) => string[]} */
const named = (place) => (place && 'header' in place ? [place.header] : []);

/**
 * The headers a delivery is judged by are each there once: of two that differ, nobody could say which was meant.
 * @type {(platform: Platform, headers: Headers) => void}
 */
export function judgeable({ signature, before, topic, id, shop, at }, headers) {
  for (const header of [...signature, ...before, ...[topic, id, shop, at].flatMap(named)]) {
    if (headers.get(header)?.includes(', ')) throw new Refusal('E_HEADER', { what: 'twice', header });
  }
  if (!signature.some((header) => headers.get(header))) throw new Refusal('E_SIGNATURE_MISSING', { header: signature.join(', ') });
  const missing = before.find((header) => !headers.get(header));
  if (missing) throw new Refusal('E_HEADER', { what: 'missing', header: missing });
}

/** @type {(platform: Platform, headers: Headers) => Uint8Array<ArrayBuffer>[]} */
export function signaturesOf({ signature, version = '' }, headers) {
  const listed = signature.flatMap((header) => headers.get(header)?.split(' ') ?? []).filter((one) => one.startsWith(version));
  return listed.slice(0, SIGNATURES).flatMap((one) => fromBase64(one.slice(version.length)) ?? []);
}

/** @type {(platform: Platform, headers: Headers, body: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>} */
export function contentOf(platform, headers, body) {
  const signed = platform.body === 'raw' ? body : encoder.encode(toBase64(body));
  const before = encoder.encode(platform.before.map((header) => `${headers.get(header)}.`).join(''));
  if (before.length === 0) return signed;
  const content = new Uint8Array(before.length + signed.length);
  content.set(before);
  content.set(signed, before.length);
  return content;
}

/** @type {(body: Uint8Array) => Readonly<Record<string, unknown>>} */
function fieldsOf(body) {
  try {
    return JSON.parse(decoder.decode(body)) ?? {};
  } catch {
    return {};
  }
}

/**
 * Reads what a delivery says of itself. Asked only when the signature fits; the body may still be anything.
 * @type {(headers: Headers, body: Uint8Array) => (place: Place | undefined) => string | null}
 */
export function reader(headers, body) {
  /** @type {Readonly<Record<string, unknown>> | undefined} */
  let fields;
  return (place) => {
    if (!place) return null;
    if ('header' in place) return headers.get(place.header) ?? null;
    fields ??= fieldsOf(body);
    const value = fields[place.body];
    return typeof value === 'string' ? value : null;
  };
}

/** Whole times only: cut in the middle, the rest would be taken for the beginning of the body, and the signature would still fit. */
const TIMES = Object.freeze({ seconds: /^\d{1,11}$/, rfc3339: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/ });

/** @type {(unit: keyof typeof TIMES, text: string | null) => Date | null} */
export function timeOf(unit, text) {
  if (text === null || !TIMES[unit].test(text)) return null;
  const date = new Date(unit === 'seconds' ? 1000 * Number(text) : text);
  return Number.isNaN(date.getTime()) ? null : date;
}
