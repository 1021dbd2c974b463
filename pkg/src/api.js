/**
 * The one implementation behind every entry: options made complete, input made bytes, errors made one kind.
 * What is right or wrong about a shipment is decided in the engine.
 */
import { changed } from './changed.js';
import { ShipconfirmError } from './error.js';
import { languages, loadMessages, messagesIn } from './messages.js';
import { answerIn, reportIn, rulesIn } from './texts.js';

export { ShipconfirmError, languages, loadMessages };

/** @typedef {typeof import('../dist/glue.js')} Glue */
/** @typedef {import('../types/api.js').Api} Api */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @type {(input: unknown) => Uint8Array} */
function bytes(input) {
  if (typeof input === 'string') return encoder.encode(input);
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  // A buffer of another realm (a frame, a test runner) is no instance of ours.
  if (Object.prototype.toString.call(input) === '[object ArrayBuffer]') return new Uint8Array(/** @type {ArrayBuffer} */ (input));
  throw new ShipconfirmError('E_INPUT', 'the input is neither text nor bytes');
}

/** @type {(now: string | Date | undefined) => string} */
function moment(now) {
  if (now === undefined) return new Date().toISOString();
  // An invalid date has no ISO form; the engine refuses its plain one in its own words.
  return now instanceof Date && !Number.isNaN(now.getTime()) ? now.toISOString() : String(now);
}

/**
 * Options as the engine takes them: it has no clock, so the moment is filled in here.
 * @template {{ now?: string | Date | undefined, unshipped?: unknown }} O
 * @param {O | undefined} options
 * @returns {O & { now: string }}
 */
function complete(options) {
  // The language is a matter of this side.
  const { now, unshipped, language: _, ...rest } = /** @type {{ now?: string | Date, unshipped?: unknown, language?: string }} */ (options ?? {});
  const whole = { ...rest, now: moment(now), ...(unshipped === undefined ? {} : { unshipped: bytes(unshipped) }) };
  return /** @type {O & { now: string }} */ (/** @type {unknown} */ (whole));
}

/**
 * @param {Glue} glue What wasm-bindgen made, for whatever platform.
 * @param {() => void} [ready] Throws while the engine is not there yet.
 * @returns {Api}
 */
export function createApi(glue, ready = () => {}) {
  /** @type {(error: unknown) => ShipconfirmError} */
  const named = (error) => {
    if (error instanceof ShipconfirmError) return error;
    const { code, message, path, params } = /** @type {{ code?: unknown, message?: unknown, path?: string, params?: Record<string, string | number> }} */ (error ?? {});
    if (typeof code === 'string' && params) return new ShipconfirmError(code, `${path}: ${messagesIn().problem({ code, params })}`);
    if (typeof code === 'string' && code.startsWith('E_')) return new ShipconfirmError(code, String(message));
    // A trap says `unreachable`; the engine kept the words of what went wrong.
    return new ShipconfirmError('E_INTERNAL', `the engine failed: ${glue.takePanic() ?? message ?? error}`, { cause: error });
  };

  /** @type {<T>(work: () => T) => T} */
  const call = (work) => {
    ready();
    try {
      return work();
    } catch (error) {
      throw named(error);
    }
  };

  /** @type {Api['recognizeLines']} */
  const recognizeLines = (lines, context) => call(() => glue.recognizeLines(bytes(lines), context));

  /** @type {(text: unknown, context: import('../types/index.js').RecognizeContext | undefined) => import('../types/index.js').Recognition} */
  const recognizeOne = (text, context) => {
    if (typeof text !== 'string') throw new ShipconfirmError('E_INPUT', 'the text to recognize is no string');
    return call(() => glue.recognize(text, context));
  };

  /** @type {(texts: readonly unknown[], context: import('../types/index.js').RecognizeContext | undefined) => import('../types/index.js').Recognition[]} */
  const recognizeAll = (texts, context) => {
    // A line break inside a text would make two lines of it.
    if (texts.some((text) => typeof text !== 'string' || /[\r\n]/.test(text))) return texts.map((text) => recognizeOne(text, context));
    if (texts.length === 0) return [];
    const lines = decoder.decode(recognizeLines(`${texts.join('\n')}\n`, context));
    return JSON.parse(`[${lines.trimEnd().replaceAll('\n', ',')}]`);
  };

  /** @type {unknown} */
  const api = {
    version: () => call(() => glue.version()),
    /** @type {Api['rules']} */
    rules: (options) => rulesIn(messagesIn(options?.language), call(() => glue.rules())),
    marketplaces: () => call(() => glue.marketplaces()),
    carriers: () => call(() => glue.carriers()),
    /** @type {(text: unknown, context?: import('../types/index.js').RecognizeContext) => unknown} */
    recognize: (text, context) => (Array.isArray(text) ? recognizeAll(text, context) : recognizeOne(text, context)),
    recognizeLines,
    /** @type {Api['check']} */
    check: (shipments, options) => reportIn(messagesIn(options?.language), call(() => glue.check(shipments, complete(options)))),
    /** @type {Api['ties']} */
    ties: (shipments) => call(() => glue.ties(shipments)),
    /** @type {Api['checkBytes']} */
    checkBytes: (input, options) => call(() => glue.checkBytes(bytes(input), complete(options))),
    /** @type {Api['applyFixes']} */
    applyFixes: (shipment, options) => {
      const messages = messagesIn(options?.language);
      const applied = call(() => glue.fixes(shipment, complete(options)));
      return answerIn(messages, { shipment: changed(shipment, applied), applied });
    },
    /** @type {Api['readShipments']} */
    readShipments: (input, options) => answerIn(messagesIn(options?.language), call(() => glue.readShipments(bytes(input), complete(options)))),
    /** @type {Api['confirmations']} */
    confirmations: (shipments, options) => answerIn(messagesIn(options?.language), call(() => glue.confirmations(shipments, complete(options)))),
    /** @type {Api['build']} */
    build: (input, options) => answerIn(messagesIn(options?.language), call(() => glue.build(bytes(input), complete(options)))),
  };
  return /** @type {Api} */ (api);
}
