// Takes the webhooks of storefronts at /webhooks/<platform>: verifies the bytes, keeps them, answers, and works afterwards.
//
//   SHOPIFY_SECRET=… WOOCOMMERCE_SECRET=… PORT=8080 node examples/webhook-server.mjs
import { createServer } from 'node:http';

import { seenInMemory, verifyWebhook } from 'shipconfirm/webhooks';

const { env } = process;
const KEYS = {
  shopify: { secret: env.SHOPIFY_SECRET },
  bigcommerce: { secret: env.BIGCOMMERCE_SECRET },
  // Two while a secret is changed: "new,old".
  woocommerce: { secret: env.WOOCOMMERCE_SECRET?.split(',') },
  'adobe-commerce': { publicKey: env.ADOBE_COMMERCE_PUBLIC_KEY },
};
const MOST_BYTES = 5_000_000;

// For one process. Several share a store that adds a key in one step and says whether it was new.
const seen = seenInMemory();
// Here belongs a queue that outlives this process.
const queue = [];

/** The body as it came: whoever decodes or parses it first cannot make the signed bytes again. */
async function bytes(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What to answer. */
async function taken(request) {
  const platform = request.url.replace(/^\/webhooks\//, '');
  if (request.method !== 'POST' || !Object.hasOwn(KEYS, platform)) return 404;
  const body = await bytes(request);
  if (!body) return 413;
  // WooCommerce asks once, unsigned, whether somebody is there.
  if (platform === 'woocommerce' && /^webhook_id=\d+$/.test(body.toString('latin1'))) return 200;

  const delivery = await verifyWebhook({ platform, ...KEYS[platform], headers: request.headers, body, seen });
  if (!delivery.ok) {
    console.error(`${platform}: ${delivery.code} ${delivery.message}`);
    return delivery.status;
  }
  try {
    queue.push({ delivery, body });
  } catch (error) {
    // Not kept: the platform will send it again, and then it is no replay.
    await delivery.forget();
    throw error;
  }
  return delivery.status;
}

/** Platforms wait a few seconds, so the work is done when the answer is out. */
function work() {
  for (const { delivery, body } of queue.splice(0)) console.log(`${delivery.platform}: ${delivery.topic ?? 'a delivery'}, ${body.length} bytes`);
}

const server = createServer(async (request, response) => {
  const status = await taken(request).catch((error) => (console.error(error.message), 500));
  // What is left of a body that is too long is not waited for.
  response.writeHead(status, status === 413 ? { connection: 'close' } : {}).end(() => setImmediate(work));
});

server.listen(Number(env.PORT ?? 8080), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/webhooks/`));
