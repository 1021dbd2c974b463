/**
 * What each platform signs, and where it says what a delivery is: facts, with where they stand, when they were read and how sure they
 * are. The one code path is in `verify.js`.
 */

/**
 * Where a delivery says something of itself: in a header, or in a field of the body, which is signed as a whole.
 * @typedef {{ readonly header: string } | { readonly body: string }} Place
 */

/**
 * @typedef {object} Platform
 * @property {'hmac' | 'rsa'} scheme HMAC-SHA256 with a secret, or RSA-SHA256 (PKCS #1 v1.5) with the platform's public key.
 * @property {'text' | 'whsec'} [secret] The key is the secret's text, or what its base64 behind `whsec_` holds.
 * @property {readonly string[]} signature Headers with a signature in base64; one that fits is enough.
 * @property {string} [version] The header is a list, divided by blanks; these are the ones that count.
 * @property {readonly string[]} before Headers that are signed before the body, each with a full stop behind it.
 * @property {'raw' | 'base64'} body What of the body is signed.
 * @property {Place} [topic]
 * @property {Place} [id]
 * @property {Place} [shop]
 * @property {{ readonly header: string, readonly unit: 'seconds' | 'rfc3339' }} [at]
 * @property {string} [recipient] Field of the body with the client the delivery is meant for: one key pair signs for everybody.
 * @property {{ readonly source: readonly string[], readonly checked: string, readonly confidence: 'official' | 'community' }} facts
 */

/** @type {Omit<Platform, 'facts'>} */
const STANDARD = {
  scheme: 'hmac',
  signature: ['webhook-signature'],
  version: 'v1,',
  before: ['webhook-id', 'webhook-timestamp'],
  body: 'raw',
  id: { header: 'webhook-id' },
  at: { header: 'webhook-timestamp', unit: 'seconds' },
};

const CHECKED = '2026-11-22';

/** @type {Readonly<Record<import('../../types/webhooks.js').WebhookPlatform, Platform>>} */
export const PLATFORMS = Object.freeze({
  shopify: {
    scheme: 'hmac',
    secret: 'text',
    signature: ['x-shopify-hmac-sha256'],
    before: [],
    body: 'raw',
    topic: { header: 'x-shopify-topic' },
    id: { header: 'x-shopify-webhook-id' },
    shop: { header: 'x-shopify-shop-domain' },
    at: { header: 'x-shopify-triggered-at', unit: 'rfc3339' },
    facts: {
      source: [
        'https://shopify.dev/docs/apps/build/webhooks/verify-deliveries',
        'https://shopify.dev/docs/apps/build/webhooks/delivery-structure',
      ],
      checked: CHECKED,
      confidence: 'official',
    },
  },
  bigcommerce: {
    ...STANDARD,
    // Its samples encode the client secret because their library decodes it: the key is the text itself.
    secret: 'text',
    topic: { body: 'scope' },
    shop: { body: 'producer' },
    facts: {
      source: ['https://github.com/bigcommerce/docs/blob/main/docs/integrations/webhooks/https-webhook-overview.mdx'],
      checked: CHECKED,
      confidence: 'official',
    },
  },
  woocommerce: {
    scheme: 'hmac',
    secret: 'text',
    signature: ['x-wc-webhook-signature'],
    before: [],
    body: 'raw',
    topic: { header: 'x-wc-webhook-topic' },
    // Made of the webhook and the second: two deliveries of one second have the same.
    id: { header: 'x-wc-webhook-delivery-id' },
    shop: { header: 'x-wc-webhook-source' },
    facts: {
      source: ['https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-webhook.php'],
      checked: CHECKED,
      confidence: 'official',
    },
  },
  'adobe-commerce': {
    scheme: 'rsa',
    signature: ['x-adobe-commerce-webhook-signature'],
    before: [],
    body: 'base64',
    facts: {
      source: ['https://developer.adobe.com/commerce/extensibility/webhooks/signature-verification/'],
      checked: CHECKED,
      confidence: 'official',
    },
  },
  'adobe-events': {
    scheme: 'rsa',
    signature: ['x-adobe-digital-signature-1', 'x-adobe-digital-signature-2'],
    before: [],
    body: 'raw',
    recipient: 'recipient_client_id',
    facts: {
      source: [
        'https://developer.adobe.com/events/docs/guides/sdk/sdk-signature-verification',
        'https://github.com/adobe/aio-lib-events/blob/master/src/signatureUtils.js',
      ],
      checked: CHECKED,
      confidence: 'official',
    },
  },
  shipstation: {
    scheme: 'rsa',
    signature: ['x-shipengine-rsa-sha256-signature'],
    before: ['x-shipengine-timestamp'],
    body: 'raw',
    topic: { body: 'resource_type' },
    at: { header: 'x-shipengine-timestamp', unit: 'rfc3339' },
    facts: {
      // The page names headers, scheme and tolerance; that a full stop joins time and body was read in code that receives them.
      source: ['https://docs.shipstation.com/apis/docs/guides/webhooks-validation'],
      checked: CHECKED,
      confidence: 'community',
    },
  },
  'standard-webhooks': {
    ...STANDARD,
    secret: 'whsec',
    topic: { body: 'type' },
    facts: {
      source: ['https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md'],
      checked: CHECKED,
      confidence: 'official',
    },
  },
});

/** Most signatures of one delivery that are looked at: a list may be as long as a header can be, and each costs a pass over the body. */
export const SIGNATURES = 8;

/** How far the clock of a signed time may be away, in seconds, as the libraries of Standard Webhooks and ShipStation's guide have it. */
export const TOLERANCE = 300;

/**
 * Why a delivery is not taken, and what to answer the platform: one that came before was taken, so that it need not come again.
 * @type {Readonly<Record<import('../../types/webhooks.js').WebhookFailure, number>>}
 */
export const FAILURES = Object.freeze({
  E_SIGNATURE_MISSING: 401,
  E_SIGNATURE: 401,
  E_HEADER: 400,
  E_TOO_OLD: 400,
  E_TOO_NEW: 400,
  E_RECIPIENT: 403,
  E_REPLAY: 200,
});
