/** Secrets and public keys as WebCrypto takes them. No error of this file holds a byte of one. */
import { ShipconfirmError } from '../error.js';

/** @typedef {import('./platforms.js').Platform} Platform */
/** @typedef {import('../../types/webhooks.js').PublicKey} PublicKey */
/**
 * `material` tells keys apart, so that what one merchant sends is never taken for what another has sent.
 * @typedef {{ readonly key: CryptoKey, readonly material: Uint8Array<ArrayBuffer> }} Key
 */

const ALGORITHMS = Object.freeze({
  hmac: { name: 'HMAC', hash: 'SHA-256' },
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
});

const encoder = new TextEncoder();

/** @type {(text: string) => Uint8Array<ArrayBuffer> | null} */
export function fromBase64(text) {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** @type {(bytes: Uint8Array) => string} */
export function toBase64(bytes) {
  const STEP = 3 * 4096;
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) text += btoa(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  return text;
}

/** @type {(name: 'secret' | 'publicKey', why: string) => ShipconfirmError} */
const wrong = (name, why) => new ShipconfirmError(name === 'secret' ? 'E_SECRET' : 'E_PUBLIC_KEY', `${name} ${why}`);

/** @type {(secret: unknown, place: string, form: Platform['secret']) => Promise<Key>} */
async function secretKey(secret, place, form) {
  if (typeof secret !== 'string') throw wrong('secret', `${place}is no text`);
  const material = form === 'whsec' ? fromBase64(secret.replace(/^whsec_/, '')) : encoder.encode(secret);
  if (!material) throw wrong('secret', `${place}is no base64, with or without whsec_ before it`);
  if (material.length === 0) throw wrong('secret', `${place}is empty`);
  return { material, key: await crypto.subtle.importKey('raw', material, ALGORITHMS.hmac, false, ['verify']) };
}

/** @type {(given: unknown, place: string) => Promise<Key>} */
async function publicKey(given, place) {
  const form = 'is neither a PEM that begins with -----BEGIN PUBLIC KEY----- nor an RSA JWK';
  try {
    if (typeof given === 'string') {
      if (given.includes('PRIVATE KEY')) throw wrong('publicKey', `${place}is a private key; give the public one, and make a new pair`);
      // In an environment variable a line break is often written as two characters.
      const [, base64] = /-----BEGIN PUBLIC KEY-----([^-]*)-----END PUBLIC KEY-----/.exec(given.replaceAll('\\n', '\n')) ?? [];
      const material = base64 === undefined ? null : fromBase64(base64);
      if (!material) throw wrong('publicKey', `${place}${form}`);
      return { material, key: await crypto.subtle.importKey('spki', material, ALGORITHMS.rsa, false, ['verify']) };
    }
    const { kty, n, e } = /** @type {{ kty?: string, n?: string, e?: string }} */ (given ?? {});
    // Only what is public: a private part, if there is one, stays where it was.
    const key = await crypto.subtle.importKey('jwk', /** @type {JsonWebKey} */ ({ kty, n, e }), ALGORITHMS.rsa, false, ['verify']);
    return { material: encoder.encode(`${n}.${e}`), key };
  } catch (error) {
    throw error instanceof ShipconfirmError ? error : wrong('publicKey', `${place}${form}`);
  }
}

/**
 * The keys a delivery may be signed with: several while a secret is changed.
 * @type {(platform: Platform, name: string, options: { readonly secret?: unknown, readonly publicKey?: unknown }) => Promise<readonly Key[]>}
 */
export async function keysOf(platform, name, options) {
  const option = platform.scheme === 'hmac' ? 'secret' : 'publicKey';
  const given = options[option];
  const list = Array.isArray(given) ? given : [given];
  if (given === undefined || given === null || list.length === 0) throw wrong(option, `is missing: ${name} cannot be verified without it`);
  return Promise.all(list.map((one, at) => {
    const place = list.length > 1 ? `${at + 1} of ${list.length} ` : '';
    return platform.scheme === 'hmac' ? secretKey(one, place, platform.secret) : publicKey(one, place);
  }));
}

/** @type {(key: Key, platform: Platform, signature: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>) => Promise<boolean>} */
export const fits = ({ key }, { scheme }, signature, content) => crypto.subtle.verify(ALGORITHMS[scheme], key, signature, content);

/** @type {(bytes: Uint8Array<ArrayBuffer>) => Promise<string>} */
export async function digest(bytes) {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
