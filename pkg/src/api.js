/**
 * The one implementation behind every entry: options made complete, input made bytes, errors made one kind.
 * What is right or wrong about a shipment is decided in the engine.
 */
import { changed } from './changed.js';
import { ShipconfirmError } from './error.js';
import { createFactory } from './recognition.js';
import { answerIn, comparisonIn, deadlinesIn, guessIn, outcomesIn, ratesIn, reportIn, rulesIn } from './texts.js';

export { ShipconfirmError };

/** The engines say more or less of a carrier. */
/** @typedef {Omit<typeof import('../dist/files/glue.js'), 'default' | 'initSync' | 'carriers'> & { carriers: (options: any) => any }} Glue */
/** @typedef {import('../types/api.js').Api} Api */
/** @typedef {import('../types/index.js').Params} Params */
/** @typedef {(language?: string) => import('../types/messages.js').Messages | null} Speak */
/** @typedef {typeof import('../generated/facts.js').facts} Facts */

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

/** Whether a text has so many lines, and no carriage return that would be taken for the end of one. */
/** @type {(text: string, count: number) => boolean} */
function isLines(text, count) {
  if (text.includes('\r')) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines === count;
}

/** @type {(now: string | Date | undefined) => string} */
function moment(now) {
  if (now === undefined) return new Date().toISOString();
  // An invalid date has no ISO form; the engine refuses its plain one in its own words.
  return now instanceof Date && !Number.isNaN(now.getTime()) ? now.toISOString() : String(now);
}

/**
 * An overlay and a mapping as the engine reads them: it compares the texts of overlays to know one it has read before.
 * @template O
 * @param {O} options
 * @returns {O}
 */
function laid(options) {
  const { overlay, mapping } = /** @type {{ overlay?: unknown, mapping?: unknown }} */ (options ?? {});
  const objects = Object.entries({ overlay, mapping }).filter(([, value]) => value !== undefined && value !== null && typeof value !== 'string');
  return objects.length === 0 ? options : { ...options, ...Object.fromEntries(objects.map(([name, value]) => [name, JSON.stringify(value)])) };
}

/**
 * Options as the engine takes them: it has no clock, so the moment is filled in here.
 * @template {object} O
 * @param {O | undefined} options
 * @returns {O & { now: string }}
 */
function complete(options) {
  // The language is a matter of this side.
  const { now, unshipped, orders, language: _, ...rest } = /** @type {{ now?: string | Date, unshipped?: unknown, orders?: unknown, language?: string, overlay?: unknown }} */ (laid(options) ?? {});
  const files = Object.entries({ unshipped, orders }).filter(([, file]) => file !== undefined).map(([name, file]) => [name, bytes(file)]);
  const whole = { ...rest, now: moment(now), ...Object.fromEntries(files) };
  return /** @type {O & { now: string }} */ (/** @type {unknown} */ (whole));
}

/**
 * The functions of an engine: the small one has none that reads or writes files.
 * @param {Partial<Glue>} engine What wasm-bindgen made, for whatever platform.
 * @param {Speak} speak Finds the texts of a language, which are put beside the codes; nothing where codes are all that is wanted.
 * @param {() => void} [ready] Throws while the engine is not there yet.
 * @param {Facts} [facts] What the catalogue says for people, beside the large engine.
 * @returns {Api}
 */
export function createApi(engine, speak, ready = () => {}, facts = undefined) {
  const glue = /** @type {Glue} */ (engine);
  /** @type {(error: unknown) => ShipconfirmError} */
  const named = (error) => {
    if (error instanceof ShipconfirmError) return error;
    const { code, message, path, params, faults } = /** @type {{ code?: unknown, message?: unknown, path?: string, params?: Params, faults?: { code: string, path: string, params: Params }[] }} */ (error ?? {});
    if (faults) {
      const told = faults.map((fault) => ({ ...fault, message: speak()?.problem(fault) ?? fault.code }));
      const lines = told.map((fault) => `${fault.path || '/'}: ${fault.message}`);
      return Object.assign(new ShipconfirmError(String(code), `${message}: ${lines.join('; ')}`), { faults: told });
    }
    if (typeof code === 'string' && params) return new ShipconfirmError(code, `${path}: ${speak()?.problem({ code, params }) ?? code}`);
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

  /** @type {(overlay: string | undefined) => ReturnType<typeof createFactory>} */
  const made = (overlay) => createFactory(/** @type {import('./recognition.js').Tables} */ (
    call(() => glue.recognitionTables(overlay === undefined ? undefined : { overlay }))));
  /** One for the catalogue, and one for each overlay that was used: a host has few. */
  /** @type {ReturnType<typeof createFactory> | undefined} */
  let catalogue;
  /** @type {Map<string, ReturnType<typeof createFactory>>} */
  const overlaid = new Map();
  /** @type {(context: import('../types/index.js').RecognizeContext | undefined) => ReturnType<typeof createFactory>} */
  const factory = (context) => {
    const overlay = /** @type {string | undefined} */ (context?.overlay);
    if (overlay === undefined || overlay === '') return (catalogue ??= made(undefined));
    let own = overlaid.get(overlay);
    if (own === undefined) {
      own = made(overlay);
      overlaid.set(overlay, own);
    }
    return own;
  };

  /** @type {Uint32Array | undefined} */
  let seen;
  /** The engine's memory; when it grows, an array over it is empty. */
  const memory = () => {
    if (seen === undefined || seen.length === 0) seen = new Uint32Array(glue.answerMemory().buffer);
    return seen;
  };

  /** @type {(text: unknown, context: import('../types/index.js').RecognizeContext | undefined) => import('../types/index.js').Recognition} */
  const recognizeOne = (text, context) => {
    if (typeof text !== 'string') throw new ShipconfirmError('E_INPUT', 'the text to recognize is no string');
    const known = context === undefined ? undefined : laid(context);
    const objects = factory(known);
    const address = call(() => (known === undefined ? glue.recognizeAlone(text) : glue.recognize(text, known)));
    return /** @type {import('../types/index.js').Recognition} */ (objects.recognitions([text], memory(), address)[0]);
  };

  /** @type {(texts: readonly unknown[], context: import('../types/index.js').RecognizeContext | undefined) => import('../types/index.js').Recognition[]} */
  const recognizeAll = (texts, context) => {
    const joined = texts.join('\n');
    // A line break inside a text would make two lines of it; what is no text is refused by name.
    if (texts.some((text) => typeof text !== 'string') || !isLines(joined, texts.length)) return texts.map((text) => recognizeOne(text, context));
    if (texts.length === 0) return [];
    const known = laid(context);
    const objects = factory(known);
    const address = call(() => glue.recognizeAll(encoder.encode(`${joined}\n`), known));
    return objects.recognitions(/** @type {readonly string[]} */ (texts), memory(), address);
  };

  /** @type {Api['recognizeLines']} */
  const recognizeLines = (input, context) => {
    const text = typeof input === 'string' ? input : decoder.decode(bytes(input));
    const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n').map((line) => line.replace(/\r$/, ''));
    return encoder.encode(recognizeAll(lines, context).map((seen) => `${JSON.stringify(seen)}\n`).join(''));
  };

  const api = {
    version: () => call(() => glue.version()),
    /** @type {(options?: import('../types/index.js').TextOptions) => unknown} */
    rules: (options) => rulesIn(speak(options?.language), call(() => glue.rules()), facts?.rules),
    marketplaces: () => call(() => glue.marketplaces()),
    /** @type {Api['carriers']} */
    carriers: (options) => call(() => glue.carriers(complete(options))),
    /** @type {(text: unknown, context?: import('../types/index.js').RecognizeContext) => unknown} */
    recognize: (text, context) => (Array.isArray(text) ? recognizeAll(text, context) : recognizeOne(text, context)),
    recognizeLines,
    /** @type {Api['recognizeColumns']} */
    recognizeColumns: (input, context) => {
      const known = laid(context);
      const answer = call(() => glue.recognizeColumns(bytes(input), known));
      return factory(known).columns(answer);
    },
    /** @type {Api['check']} */
    check: (shipments, options) => reportIn(speak(options?.language), call(() => glue.check(shipments, complete(options)))),
    /** @type {Api['ties']} */
    ties: (shipments) => call(() => glue.ties(shipments)),
    /** @type {Api['checkBytes']} */
    checkBytes: (input, options) => call(() => glue.checkBytes(bytes(input), complete(options))),
    /** @type {Api['applyFixes']} */
    applyFixes: (shipment, options) => {
      const messages = speak(options?.language);
      const applied = call(() => glue.fixes(shipment, complete(options)));
      return answerIn(messages, { shipment: changed(shipment, applied), applied });
    },
    /** @type {Api['confirmations']} */
    confirmations: (shipments, options) => answerIn(speak(options?.language), call(() => glue.confirmations(shipments, complete(options)))),
  };
  const files = {
    /** @type {Api['services']} */
    services: (options = {}) => {
      const { carrier, ...rest } = options;
      return call(() => glue.services(complete(rest), carrier));
    },
    /** @type {Api['trackingUrl']} */
    trackingUrl: (carrier, number) => call(() => glue.trackingUrl(carrier, number)) ?? null,
    catalogueDate: () => facts?.catalogue,
    /** @type {Api['detect']} */
    detect: (input, options) => call(() => glue.detect(bytes(input), complete(options))),
    /** @type {Api['convert']} */
    convert: (input, options) => {
      const { to, ...rest } = options;
      return answerIn(speak(options.language), call(() => glue.convert(bytes(input), /** @type {any} */ (complete({ ...rest, output: to })))));
    },
    /** @type {Api['split']} */
    split: (input, options) => call(() => glue.split(bytes(input), complete(options))),
    /** @type {Api['tiesOfPart']} */
    tiesOfPart: (input, options) => call(() => glue.tiesOfPart(bytes(input), complete(options))),
    /** @type {Api['guessMapping']} */
    guessMapping: (input, options) => guessIn(speak(options?.language), call(() => glue.guessMapping(bytes(input)))),
    /** @type {Api['names']} */
    names: (shipments, options) => call(() => glue.names(shipments, complete(options))).names,
    /** @type {Api['settleNames']} */
    settleNames: (shipments, options) => {
      const { names, settled } = call(() => glue.names(shipments, complete(options)));
      /** @type {Map<number, typeof settled>} */
      const by = new Map();
      for (const change of settled) by.set(change.shipment, [...(by.get(change.shipment) ?? []), change]);
      return { names, shipments: shipments.map((shipment, at) => changed(shipment, by.get(at) ?? [])) };
    },
    /** @type {Api['readShipments']} */
    readShipments: (input, options) => answerIn(speak(options?.language), call(() => glue.readShipments(bytes(input), complete(options)))),
    /** @type {Api['readReport']} */
    readReport: (input, sent = [], options = {}) => {
      const { language, ...rest } = options;
      const documents = /** @type {readonly unknown[]} */ (Array.isArray(sent) ? sent : [sent]).map(bytes);
      return outcomesIn(speak(language), call(() => glue.readReport(bytes(input), documents, rest)));
    },
    /** @type {Api['build']} */
    build: (input, options) => answerIn(speak(options?.language), call(() => glue.build(bytes(input), complete(options)))),
    /** @type {Api['builder']} */
    builder: (options) => {
      const own = call(() => new glue.Builder(complete(options)));
      /** @type {(result: import('../types/index.js').BuildResult) => import('../types/index.js').BuildResult} */
      const told = (result) => answerIn(speak(options.language), result);
      return { add: (shipments) => told(call(() => own.add(shipments))), finish: () => told(call(() => own.finish())), free: () => own.free() };
    },
    /** @type {Api['ledgerLines']} */
    ledgerLines: (shipments, options) => call(() => glue.ledgerLines(shipments, complete(options))),
    /** @type {Api['rate']} */
    rate: (ledger, options) => ratesIn(speak(options?.language), call(() => glue.rate(bytes(ledger), complete(options))), facts?.sources ?? {}),
    /** @type {Api['forecast']} */
    forecast: (ledger, pending, options) => answerIn(speak(options?.language), call(() => glue.forecast(bytes(ledger), pending, complete(options)))),
    /** @type {Api['forecaster']} */
    forecaster: (ledger, options) => {
      const own = call(() => new glue.Forecaster(bytes(ledger), complete(options)));
      return { add: (shipments) => call(() => own.add(shipments)), finish: () => answerIn(speak(options?.language), call(() => own.finish())), free: () => own.free() };
    },
    /** @type {Api['health']} */
    health: (ledger, options) => answerIn(speak(options?.language), call(() => glue.health(bytes(ledger), complete(options)))),
    /** @type {Api['deadlines']} */
    deadlines: (shipments, options) => deadlinesIn(speak(options?.language), call(() => glue.deadlines(shipments, complete(options)))),
    /** @type {Api['compareReport']} */
    compareReport: (ledger, report, options = {}) => {
      const { columns = {}, ...rest } = options;
      // The engine's reader takes lists of records, not names as keys.
      const named = /** @type {{}} */ (Object.entries(columns).map(([column, name]) => ({ column, name })));
      return comparisonIn(speak(options.language), call(() => glue.compareReport(bytes(ledger), bytes(report), complete({ ...rest, columns: named }))));
    },
  };
  return /** @type {Api} */ (/** @type {unknown} */ (engine.readShipments ? { ...api, ...files } : api));
}
