/**
 * Whether a delivery is what its platform signed, byte for byte, and whether it came before. The comparison is WebCrypto's, which takes
 * as long for a signature that is nearly right as for any other.
 */
import { ShipconfirmError } from '../error.js';
import { messagesIn } from '../messages.js';
import { Refusal, bytesOf, contentOf, headersOf, judgeable, reader, signaturesOf, timeOf } from './delivery.js';
import { digest, fits, keysOf } from './keys.js';
import { FAILURES, PLATFORMS, TOLERANCE } from './platforms.js';
import { seenInMemory } from './seen.js';

export { seenInMemory };

/** @typedef {import('./platforms.js').Platform} Platform */
/** @typedef {import('./platforms.js').Place} Place */
/** @typedef {import('./delivery.js').Headers} Headers */
/** @typedef {import('./keys.js').Key} Key */
/** @typedef {import('../../types/webhooks.js').VerifyOptions} VerifyOptions */
/** @typedef {import('../../types/webhooks.js').Delivery} Delivery */
/** @typedef {import('../../types/webhooks.js').Seen} Seen */

const encoder = new TextEncoder();
const here = seenInMemory();
const FIELDS = /** @type {const} */ (['topic', 'id', 'shop', 'at']);

/** @type {(platform: unknown) => Platform} */
function platformOf(platform) {
  if (typeof platform === 'string' && Object.hasOwn(PLATFORMS, platform)) return PLATFORMS[/** @type {keyof typeof PLATFORMS} */ (platform)];
  throw new ShipconfirmError('E_PLATFORM', `no webhooks of ${JSON.stringify(platform)} can be verified; the platforms are ${Object.keys(PLATFORMS).join(', ')}`);
}

/** @type {(now: string | Date | undefined) => Date} */
function moment(now) {
  const date = now === undefined ? new Date() : new Date(now);
  if (!Number.isNaN(date.getTime())) return date;
  throw new ShipconfirmError('E_NOW', `now is ${JSON.stringify(String(now))}; give the moment of the check as RFC 3339`);
}

/** @type {(tolerance: unknown) => number} */
function seconds(tolerance) {
  if (typeof tolerance === 'number' && tolerance >= 0) return tolerance;
  throw new ShipconfirmError('E_OPTIONS', 'tolerance is no number of seconds from 0');
}

/**
 * The key the delivery is signed with.
 * @type {(platform: Platform, headers: Headers, body: Uint8Array<ArrayBuffer>, keys: readonly Key[]) => Promise<Key>}
 */
async function signer(platform, headers, body, keys) {
  const content = contentOf(platform, headers, body);
  for (const signature of signaturesOf(platform, headers)) {
    for (const key of keys) if (await fits(key, platform, signature, content)) return key;
  }
  throw new Refusal('E_SIGNATURE');
}

/** @type {(time: Date | null, header: string, now: Date, most: number) => void} */
function timely(time, header, now, most) {
  if (!time) throw new Refusal('E_HEADER', { what: 'time', header });
  const away = Math.round((now.getTime() - time.getTime()) / 1000);
  if (Math.abs(away) > most) throw new Refusal(away > 0 ? 'E_TOO_OLD' : 'E_TOO_NEW', { seconds: Math.abs(away), most });
}

/**
 * Under which key a delivery is remembered: by its id where the platform signs it. A header that is not signed says what anybody wants, so
 * otherwise it is the signed body, with its topic, as one change often has the same body under two topics.
 * @type {(name: string, material: Uint8Array<ArrayBuffer>, id: string | null, topic: string | null, body: Uint8Array<ArrayBuffer>) => Promise<string>}
 */
async function keyOf(name, material, id, topic, body) {
  const what = id === null ? [topic, await digest(body)] : [id];
  return digest(encoder.encode(JSON.stringify([name, await digest(material), ...what])));
}

/** @type {(seen: Seen, key: string, now: Date) => Promise<void>} */
async function remembered(seen, key, now) {
  const added = await seen.add(key, now);
  if (added === false) throw new Refusal('E_REPLAY');
  // A `Set` answers with itself: every replay would pass for new.
  if (added !== true) throw new ShipconfirmError('E_SEEN', 'seen.add answers neither true, for a new key, nor false, for one that was there');
}

/** @type {(options: VerifyOptions) => Promise<Delivery>} */
async function verified(options) {
  const name = options.platform;
  const platform = platformOf(name);
  const body = bytesOf(options.body);
  const headers = headersOf(options.headers);
  const now = moment(options.now);
  const most = seconds(options.tolerance ?? TOLERANCE);
  const clientId = 'clientId' in options ? options.clientId : undefined;
  if (platform.recipient && !clientId) throw new ShipconfirmError('E_OPTIONS', `clientId is missing: ${name} signs for all its clients with one key`);
  const keys = await keysOf(platform, name, options);

  judgeable(platform, headers);
  const { material } = await signer(platform, headers, body, keys);

  const read = reader(headers, body);
  const signed = (/** @type {Place | undefined} */ place) => place !== undefined && ('body' in place || platform.before.includes(place.header));
  const time = platform.at ? timeOf(platform.at.unit, read(platform.at)) : null;
  if (platform.at && signed(platform.at)) timely(time, platform.at.header, now, most);
  if (platform.recipient && read({ body: platform.recipient }) !== clientId) throw new Refusal('E_RECIPIENT');

  const [topic, id, shop] = [read(platform.topic), read(platform.id), read(platform.shop)];
  const seen = options.seen ?? here;
  const key = await keyOf(name, material, signed(platform.id) ? id : null, topic, body);
  if (seen) await remembered(seen, key, now);
  return {
    ok: true, status: 200, platform: name, topic, id, shop, at: time?.toISOString() ?? null,
    unsigned: FIELDS.filter((field) => platform[field] && !signed(platform[field])),
    forget: async () => { if (seen) await seen.delete(key); },
  };
}

/** @type {typeof import('../../types/webhooks.js').verifyWebhook} */
export async function verifyWebhook(options) {
  const messages = messagesIn(options.language);
  try {
    return await verified(options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params } = error;
    return { ok: false, status: FAILURES[code], platform: options.platform, code, params, message: messages.problem({ code, params }) };
  }
}
