/**
 * Whether a webhook delivery is what its platform signed, and whether it came before. For backends: secrets do not belong into a page.
 * @packageDocumentation
 */
import type { Language } from './registry.js';
import type { Params } from './shapes.js';

/** The platforms that sign with a secret only they and you know. */
export type SecretPlatform = 'shopify' | 'bigcommerce' | 'woocommerce' | 'standard-webhooks';

/** The platforms that sign with a key of theirs, of which you have the public half. */
export type PublicKeyPlatform = 'adobe-commerce' | 'adobe-events' | 'shipstation';

/** The platforms whose deliveries can be verified. */
export type WebhookPlatform = SecretPlatform | PublicKeyPlatform;

/** An RSA key: a PEM that begins with `-----BEGIN PUBLIC KEY-----`, or a JWK. */
export type PublicKey = string | {
  readonly kty?: string | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
};

/** Headers as hosts have them: a `Headers`, the object of Node's request, or pairs of name and value. */
export type DeliveryHeaders =
  | Iterable<readonly [string, string]>
  | { forEach(callback: (value: string, name: string) => void): void }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Where the keys of deliveries are kept that came before. A host with several processes brings one they share. */
export interface Seen {
  /** Keeps a key, in one step: true if it is new, false if it was there. `now` is the moment of the call. */
  add(key: string, now: Date): boolean | Promise<boolean>;
  /** Forgets a key. */
  delete(key: string): void | Promise<void>;
}

interface Request {
  readonly headers: DeliveryHeaders;
  /** The bytes as they came. A text or a parsed body is refused: made into bytes again, it need not be the one that was signed. */
  readonly body: Uint8Array | ArrayBuffer;
  /** The moment of the check; the clock, if missing. */
  readonly now?: string | Date;
  /** How many seconds a signed time may lie before or behind `now`; 300, if missing. */
  readonly tolerance?: number;
  /** Where what came before is kept; one for this process, if missing. `false` keeps nothing, so that no replay is recognised. */
  readonly seen?: Seen | false;
  /** Language of the message; load it first. English, if missing. */
  readonly language?: Language;
}

interface SecretRequest extends Request {
  readonly platform: SecretPlatform;
  /** The secret, or several while it is changed. */
  readonly secret: string | readonly string[];
}

interface PublicKeyRequest extends Request {
  readonly platform: Exclude<PublicKeyPlatform, 'adobe-events'>;
  /** The platform's public key, or several. */
  readonly publicKey: PublicKey | readonly PublicKey[];
}

interface RecipientRequest extends Request {
  readonly platform: 'adobe-events';
  /** The platform's public key, or several. */
  readonly publicKey: PublicKey | readonly PublicKey[];
  /** Your client id: what Adobe signed for another client fits its key as well. */
  readonly clientId: string;
}

/** A delivery, and what it takes to verify it. */
export type VerifyOptions = SecretRequest | PublicKeyRequest | RecipientRequest;

/** What a delivery may say of itself. */
export type DeliveryField = 'topic' | 'id' | 'shop' | 'at';

/** A delivery that is genuine and new. */
export interface Delivery {
  readonly ok: true;
  /** What to answer the platform. */
  readonly status: 200;
  readonly platform: WebhookPlatform;
  /** What happened, in the platform's word, such as `fulfillments/create`. */
  readonly topic: string | null;
  /** The platform's id of the delivery. */
  readonly id: string | null;
  /** The shop, as the platform names it. */
  readonly shop: string | null;
  /** When it was sent. */
  readonly at: string | null;
  /** Which of these stand in a header that is not signed: whoever holds a delivery can change them and send it again. */
  readonly unsigned: readonly DeliveryField[];
  /** Forgets that the delivery came. Call it when you could not keep the delivery, or the platform's next try would be a replay. */
  forget(): Promise<void>;
}

/** Why a delivery is not taken. */
export type WebhookFailure = 'E_SIGNATURE_MISSING' | 'E_SIGNATURE' | 'E_HEADER' | 'E_TOO_OLD' | 'E_TOO_NEW' | 'E_RECIPIENT' | 'E_REPLAY';

/** A delivery that is not genuine, not timely, or not new. */
export interface RefusedDelivery {
  readonly ok: false;
  /** What to answer the platform: 200 for a replay, as it was taken before, else 400, 401 or 403. */
  readonly status: number;
  readonly platform: WebhookPlatform;
  /** Stable code. */
  readonly code: WebhookFailure;
  /** What the message is made of. */
  readonly params: Params;
  /** In the language of the options. */
  readonly message: string;
}

/**
 * Verifies a delivery over its raw bytes, and recognises one that came before.
 * @throws {ShipconfirmError} `E_PLATFORM`, `E_BODY`, `E_HEADERS`, `E_SECRET`, `E_PUBLIC_KEY`, `E_NOW`, `E_OPTIONS`, `E_SEEN`, `E_LANGUAGE`:
 * what the host has to mend. What the sender did is never thrown.
 * @example
 * const delivery = await verifyWebhook({ platform: 'shopify', headers: request.headers, body, secret: process.env.SHOPIFY_CLIENT_SECRET });
 * if (delivery.ok) await queue.add(delivery.topic, body);
 * response.writeHead(delivery.status).end();
 */
export function verifyWebhook(options: VerifyOptions): Promise<Delivery | RefusedDelivery>;

/**
 * A store for one process: the newest `most` keys (10,000), each for `seconds` (two days).
 * @example
 * const seen = seenInMemory({ most: 100_000 });
 */
export function seenInMemory(options?: { readonly most?: number; readonly seconds?: number }): Seen;
