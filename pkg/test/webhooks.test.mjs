import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';

import { languages, loadMessages } from 'shipconfirm/messages';
import { seenInMemory, verifyWebhook } from 'shipconfirm/webhooks';
import { FAILURES, PLATFORMS, SIGNATURES } from '../src/webhooks/platforms.js';

const NOW = '2026-11-21T16:00:00Z';
const SECONDS = Date.parse(NOW) / 1000;
const SECRET = 'hush-4711';
const BODY = Buffer.from('{"id":450789469,"scope":"store/shipment/created","producer":"stores/abc","resource_type":"API_TRACK","recipient_client_id":"me","type":"order.shipped"}');
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = RSA.publicKey.export({ type: 'spki', format: 'pem' });

// Signed with node:crypto, so that WebCrypto is not its own witness.
const hmac = (content, key = SECRET) => createHmac('sha256', key).update(content).digest('base64');
const rsa = (content, key = RSA.privateKey) => createSign('SHA256').update(content).sign(key, 'base64');
const joined = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const standard = (body, { key, id = 'msg_1', at = String(SECONDS) } = {}) => ({
  'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${hmac(joined(`${id}.${at}.`, body), key)}`,
});

/** How each platform signs, and what its delivery then says. */
const SIGNED = {
  shopify: {
    keys: { secret: SECRET },
    headers: (body) => ({
      'X-Shopify-Hmac-SHA256': hmac(body), 'X-Shopify-Topic': 'fulfillments/create', 'X-Shopify-Webhook-Id': 'b54557e4',
      'X-Shopify-Shop-Domain': 'mugs.myshopify.com', 'X-Shopify-Triggered-At': '2026-11-21T15:59:58.877041743Z',
    }),
    says: { topic: 'fulfillments/create', id: 'b54557e4', shop: 'mugs.myshopify.com', at: '2026-11-21T15:59:58.877Z', unsigned: ['topic', 'id', 'shop', 'at'] },
  },
  bigcommerce: {
    keys: { secret: SECRET },
    headers: (body) => standard(body),
    says: { topic: 'store/shipment/created', id: 'msg_1', shop: 'stores/abc', at: '2026-11-21T16:00:00.000Z', unsigned: [] },
  },
  woocommerce: {
    keys: { secret: SECRET },
    headers: (body) => ({ 'X-WC-Webhook-Signature': hmac(body), 'X-WC-Webhook-Topic': 'order.updated', 'X-WC-Webhook-Delivery-ID': 'd1', 'X-WC-Webhook-Source': 'https://mugs.example/' }),
    says: { topic: 'order.updated', id: 'd1', shop: 'https://mugs.example/', at: null, unsigned: ['topic', 'id', 'shop'] },
  },
  'adobe-commerce': {
    keys: { publicKey: PEM },
    headers: (body) => ({ 'x-adobe-commerce-webhook-signature': rsa(body.toString('base64')) }),
    says: { topic: null, id: null, shop: null, at: null, unsigned: [] },
  },
  'adobe-events': {
    keys: { publicKey: PEM, clientId: 'me' },
    headers: (body) => ({ 'x-adobe-digital-signature-1': 'AAAA', 'x-adobe-digital-signature-2': rsa(body) }),
    says: { topic: null, id: null, shop: null, at: null, unsigned: [] },
  },
  shipstation: {
    keys: { publicKey: RSA.publicKey.export({ format: 'jwk' }) },
    headers: (body) => ({ 'x-shipengine-timestamp': NOW, 'x-shipengine-rsa-sha256-key-id': 'k', 'x-shipengine-rsa-sha256-signature': rsa(joined(`${NOW}.`, body)) }),
    says: { topic: 'API_TRACK', id: null, shop: null, at: '2026-11-21T16:00:00.000Z', unsigned: [] },
  },
  'standard-webhooks': {
    keys: { secret: `whsec_${Buffer.from(SECRET).toString('base64')}` },
    headers: (body) => standard(body),
    says: { topic: 'order.shipped', id: 'msg_1', shop: null, at: '2026-11-21T16:00:00.000Z', unsigned: [] },
  },
};

const delivery = (platform, { body = BODY, ...given } = {}) => ({
  platform, ...SIGNED[platform].keys, headers: SIGNED[platform].headers(body), body, now: NOW, seen: seenInMemory(), ...given,
});
const code = async (options) => (await verifyWebhook(options)).code ?? 'ok';

test('what each platform signs is taken, and says what it is', async () => {
  assert.deepEqual(Object.keys(SIGNED).sort(), Object.keys(PLATFORMS).sort());
  for (const [platform, { says }] of Object.entries(SIGNED)) {
    const { forget, ...told } = await verifyWebhook(delivery(platform));
    assert.deepEqual(told, { ok: true, status: 200, platform, ...says });
    assert.equal(typeof forget, 'function');
  }
});

test('published signatures fit', async () => {
  // Of the reference libraries of Standard Webhooks.
  const published = {
    platform: 'standard-webhooks', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', body: Buffer.from('{"test": 2432232314}'), now: new Date(1000 * 1614265330), seen: false,
    headers: { 'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek', 'webhook-timestamp': '1614265330', 'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' },
  };
  assert.equal(await code(published), 'ok');
  assert.equal(await code({ ...published, secret: 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }), 'ok');
  // RFC 4231, test case 2.
  const signature = Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex').toString('base64');
  assert.equal(await code({ platform: 'shopify', secret: 'Jefe', body: Buffer.from('what do ya want for nothing?'), headers: { 'x-shopify-hmac-sha256': signature }, seen: false }), 'ok');
});

test('one changed bit anywhere, and nothing fits', async () => {
  for (const [platform, { headers }] of Object.entries(SIGNED)) {
    for (const at of [0, BODY.length >> 1, BODY.length - 1]) {
      const body = Buffer.from(BODY);
      body[at] ^= 1;
      assert.equal(await code(delivery(platform, { body, headers: headers(BODY) })), 'E_SIGNATURE', platform);
    }
    for (const body of [Buffer.alloc(0), BODY.subarray(1), joined(BODY, '\n')]) {
      assert.equal(await code(delivery(platform, { body, headers: headers(BODY) })), 'E_SIGNATURE', platform);
    }
    const right = headers(BODY);
    for (const [name, value] of Object.entries(right).filter(([name]) => /hmac|signature/i.test(name) && !name.endsWith('-1'))) {
      const text = value.replace(/^v1,/, '');
      const [first, ...rest] = Buffer.from(text, 'base64');
      const bad = [text.slice(0, -4), text.slice(0, 8), `${text}AAAA`, `AAAA${text}`, Buffer.from([first ^ 128, ...rest]).toString('base64'), 'not base64!', Buffer.from(text, 'base64').toString('hex'), '='];
      for (const one of bad) {
        const header = value.startsWith('v1,') ? `v1,${one}` : one;
        assert.equal(await code(delivery(platform, { headers: { ...right, [name]: header } })), 'E_SIGNATURE', `${platform} ${one}`);
      }
    }
  }
});

test('another secret or key does not fit; several do while one is changed', async () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' });
  for (const [platform, { keys }] of Object.entries(SIGNED)) {
    const [option, wrong] = 'secret' in keys ? ['secret', 'whsec_AAAA'.slice(platform === 'standard-webhooks' ? 0 : 6)] : ['publicKey', other];
    assert.equal(await code(delivery(platform, { [option]: wrong })), 'E_SIGNATURE', platform);
    assert.equal(await code(delivery(platform, { [option]: [wrong, keys[option]] })), 'ok', platform);
    assert.equal(await code(delivery(platform, { [option]: [keys[option], wrong] })), 'ok', platform);
  }
  // A pem as it stands in an environment variable.
  assert.equal(await code(delivery('adobe-commerce', { publicKey: PEM.replaceAll('\n', '\\n') })), 'ok');
});

test('a list of signatures is taken when one of its first fits', async () => {
  const right = SIGNED.bigcommerce.headers(BODY);
  const list = (...signatures) => code(delivery('bigcommerce', { headers: { ...right, 'webhook-signature': signatures.join(' ') } }));
  const good = right['webhook-signature'];
  const bad = `v1,${hmac('else')}`;
  assert.equal(await list(bad, good), 'ok');
  assert.equal(await list('v1a,AAAA', 'v2,AAAA', good), 'ok');
  assert.equal(await list(...Array(SIGNATURES - 1).fill(bad), good), 'ok');
  assert.equal(await list(...Array(SIGNATURES).fill(bad), good), 'E_SIGNATURE');
  assert.equal(await list(good.replace('v1,', 'v1a,')), 'E_SIGNATURE');
  assert.equal(await list(good.replace('v1,', 'v2,')), 'E_SIGNATURE');
  assert.equal(await list(good.slice(3)), 'E_SIGNATURE');
});

test('what is signed before the body cannot be changed', async () => {
  const right = SIGNED.bigcommerce.headers(BODY);
  assert.equal(await code(delivery('bigcommerce', { headers: { ...right, 'webhook-id': 'msg_2' } })), 'E_SIGNATURE');
  assert.equal(await code(delivery('bigcommerce', { headers: { ...right, 'webhook-timestamp': String(SECONDS + 1) } })), 'E_SIGNATURE');
  // The full stop of a second's fraction is no border between time and body.
  const at = '2026-11-21T16:00:00.000Z';
  const signature = rsa(joined(`${at}.`, BODY));
  const cut = { 'x-shipengine-timestamp': at.slice(0, 19), 'x-shipengine-rsa-sha256-signature': signature };
  assert.equal(await code(delivery('shipstation', { headers: { ...cut, 'x-shipengine-timestamp': at } })), 'ok');
  assert.equal(await code(delivery('shipstation', { headers: cut, body: joined('000Z.', BODY) })), 'E_HEADER');
});

test('a signed time holds within the tolerance, on both sides', async () => {
  const at = async (seconds, given) => {
    const { ok, code: why, message, params, status } = await verifyWebhook(delivery('bigcommerce', { headers: standard(BODY, { at: String(SECONDS + seconds) }), ...given }));
    return ok ? 'ok' : { why, message, params, status };
  };
  assert.equal(await at(-300), 'ok');
  assert.equal(await at(300), 'ok');
  assert.deepEqual(await at(-301), { why: 'E_TOO_OLD', message: 'sent too long ago: 301 s, at most 300 s', params: { seconds: 301, most: 300 }, status: 400 });
  assert.deepEqual(await at(301), { why: 'E_TOO_NEW', message: 'sent in the future: 301 s, at most 300 s; look at the clock', params: { seconds: 301, most: 300 }, status: 400 });
  assert.equal(await at(-86_400, { tolerance: 90_000 }), 'ok');
  assert.equal((await at(-1, { tolerance: 0 })).why, 'E_TOO_OLD');
  for (const broken of ['', 'soon', '1e3', '-1', '1.5', ' 1', '99999999999999999999']) {
    assert.equal(await code(delivery('bigcommerce', { headers: standard(BODY, { at: broken }) })), 'E_HEADER', broken);
  }
  assert.equal(await code(delivery('shipstation', { now: '2026-11-21T16:05:01Z' })), 'E_TOO_OLD');
  // Shopify does not sign its time: it is told, and nothing hangs on it.
  assert.equal((await verifyWebhook(delivery('shopify', { now: '2030-01-01T00:00:00Z' }))).at, '2026-11-21T15:59:58.877Z');
});

test('headers may come in any form and case; one that is there twice is refused', async () => {
  const pairs = Object.entries(SIGNED.shopify.headers(BODY));
  const lower = Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
  const forms = [pairs, new Map(pairs), new Headers(pairs), lower, Object.fromEntries(pairs.map(([name, value]) => [name.toUpperCase(), [value]])), { ...lower, cookie: undefined, 'set-cookie': ['a', 'b'] }];
  for (const headers of forms) assert.equal(await code(delivery('shopify', { headers })), 'ok', inspect(headers));

  const twice = async (platform, name, value) => {
    const once = Object.entries(SIGNED[platform].headers(BODY));
    const forms = [[...once, [name, value]], new Headers([...once, [name, value]]), { ...Object.fromEntries(once.map(([key, own]) => [key.toLowerCase(), own])), [name.toLowerCase()]: [SIGNED[platform].headers(BODY)[name], value] }];
    for (const headers of forms) {
      const { code: why, message, status } = await verifyWebhook(delivery(platform, { headers }));
      assert.deepEqual([why, message, status], ['E_HEADER', `the header ${name.toLowerCase()} is there twice`, 400]);
    }
  };
  await twice('shopify', 'X-Shopify-Hmac-SHA256', hmac('else'));
  await twice('shopify', 'X-Shopify-Topic', 'orders/delete');
  await twice('bigcommerce', 'webhook-id', 'msg_2');
  await twice('bigcommerce', 'webhook-signature', `v1,${hmac('else')}`);
});

test('a header that is missing is named', async () => {
  for (const [platform, { signature, before }] of Object.entries(PLATFORMS)) {
    const without = (names) => Object.entries(SIGNED[platform].headers(BODY)).filter(([name]) => !names.includes(name.toLowerCase()));
    const { code: why, message, status } = await verifyWebhook(delivery(platform, { headers: without(signature) }));
    assert.deepEqual([why, message, status], ['E_SIGNATURE_MISSING', `no signature: the header ${signature.join(', ')} is missing`, 401]);
    for (const name of before) {
      const { code: why, message } = await verifyWebhook(delivery(platform, { headers: without([name]) }));
      assert.deepEqual([why, message], ['E_HEADER', `the header ${name} is missing`]);
    }
  }
});

test('a replay is recognised, whatever its unsigned headers say', async () => {
  for (const [platform, { headers }] of Object.entries(SIGNED)) {
    const seen = seenInMemory();
    assert.equal(await code(delivery(platform, { seen })), 'ok', platform);
    const { ok, code: why, status, message } = await verifyWebhook(delivery(platform, { seen }));
    assert.deepEqual([ok, why, status, message], [false, 'E_REPLAY', 200, 'this delivery came before']);
    assert.equal(await code(delivery(platform, { seen: false })), 'ok', platform);
    for (const [name, value] of Object.entries({ 'X-Shopify-Webhook-Id': 'new', 'X-Shopify-Triggered-At': NOW, 'X-WC-Webhook-Delivery-ID': 'new', 'X-Shopify-Shop-Domain': 'else' })) {
      if (name in headers(BODY)) assert.equal(await code(delivery(platform, { seen, headers: { ...headers(BODY), [name]: value } })), 'E_REPLAY', name);
    }
  }
});

test('a signed id is the same delivery again, at another time; a new id is not', async () => {
  const seen = seenInMemory();
  const send = (given) => code(delivery('bigcommerce', { seen, headers: standard(BODY, given) }));
  assert.equal(await send({ at: String(SECONDS - 60) }), 'ok');
  assert.equal(await send({ at: String(SECONDS) }), 'E_REPLAY');
  assert.equal(await send({ id: 'msg_2' }), 'ok');
});

test('one body under two topics is two deliveries; one id of two bodies too', async () => {
  const seen = seenInMemory();
  const shopify = (topic) => code(delivery('shopify', { seen, headers: { ...SIGNED.shopify.headers(BODY), 'X-Shopify-Topic': topic } }));
  assert.deepEqual([await shopify('orders/updated'), await shopify('orders/fulfilled'), await shopify('orders/updated')], ['ok', 'ok', 'E_REPLAY']);
  // WooCommerce makes the id of the second: these two are sent in one.
  assert.deepEqual([await code(delivery('woocommerce', { seen, body: Buffer.from('{"id":1}') })), await code(delivery('woocommerce', { seen, body: Buffer.from('{"id":2}') }))], ['ok', 'ok']);
});

test('what one merchant or platform sends is never a replay of what another sent', async () => {
  const seen = seenInMemory();
  // With the same key and id.
  assert.deepEqual([await code(delivery('bigcommerce', { seen })), await code(delivery('standard-webhooks', { seen }))], ['ok', 'ok']);
  for (const key of ['secret of one', 'secret of another']) {
    assert.equal(await code(delivery('bigcommerce', { seen, secret: key, headers: standard(BODY, { key }) })), 'ok');
    assert.equal(await code(delivery('woocommerce', { seen, secret: key, headers: { 'x-wc-webhook-signature': hmac(BODY, key) } })), 'ok');
  }
});

test('what is refused is not remembered, and a delivery can be forgotten', async () => {
  const seen = seenInMemory();
  assert.equal(await code(delivery('shopify', { seen, secret: 'else' })), 'E_SIGNATURE');
  const first = await verifyWebhook(delivery('shopify', { seen }));
  assert.equal(first.ok, true);
  await first.forget();
  assert.equal(await code(delivery('shopify', { seen })), 'ok');
  assert.equal(await code(delivery('shopify', { seen })), 'E_REPLAY');
});

test('of many at once, one is new', async () => {
  const seen = seenInMemory();
  const codes = await Promise.all(Array.from({ length: 20 }, () => code(delivery('shopify', { seen }))));
  assert.deepEqual(codes.filter((one) => one === 'ok').length, 1);
  assert.deepEqual(codes.filter((one) => one === 'E_REPLAY').length, 19);
});

test('a store of the host is asked and told keys that tell nothing', async () => {
  const keys = [];
  const seen = { add: async (key, now) => { keys.push(key); assert.equal(now.toISOString(), '2026-11-21T16:00:00.000Z'); return true; }, delete: async (key) => { keys.push(`-${key}`); } };
  const { forget } = await verifyWebhook(delivery('bigcommerce', { seen }));
  await forget();
  assert.match(keys[0], /^[\w+/]{43}=$/);
  assert.deepEqual(keys, [keys[0], `-${keys[0]}`]);
  await assert.rejects(verifyWebhook(delivery('shopify', { seen: { add: async () => { throw new Error('store is down'); }, delete() {} } })), { message: 'store is down' });
  await assert.rejects(verifyWebhook(delivery('shopify', { seen: new Set() })), { name: 'ShipconfirmError', code: 'E_SEEN', message: 'seen.add answers neither true, for a new key, nor false, for one that was there' });
});

test('the store in memory holds so many, so long', () => {
  const at = (seconds) => new Date(1000 * seconds);
  const few = seenInMemory({ most: 2 });
  assert.deepEqual(['a', 'b', 'a', 'b', 'c', 'b', 'a'].map((key) => few.add(key, at(0))), [true, true, false, false, true, false, true]);
  const brief = seenInMemory({ seconds: 10 });
  assert.deepEqual([brief.add('a', at(0)), brief.add('a', at(9)), brief.add('a', at(10)), brief.add('a', at(5))], [true, false, true, false]);
  brief.delete('a');
  assert.equal(brief.add('a', at(11)), true);
});

test('the store of the process is there without being asked for', async () => {
  const body = Buffer.from(`{"id":"${Math.random()}"}`);
  const { seen: _, ...options } = delivery('shopify', { body });
  assert.deepEqual([await code(options), await code(options)], ['ok', 'E_REPLAY']);
  const required = createRequire(import.meta.url)('shipconfirm/webhooks');
  assert.equal((await required.verifyWebhook(options)).code, 'E_REPLAY');
  // The entry of workers and pages is an instance of its own.
  const plain = await import('../webhooks.js');
  assert.deepEqual([await plain.verifyWebhook(options), await plain.verifyWebhook(options)].map(({ ok }) => ok), [true, false]);
});

test('bytes that are no text, and long ones, are bytes like any other', async () => {
  const bodies = [Buffer.from([0xff, 0xfe, 0, 0x80, 0xc3]), Buffer.alloc(0), Buffer.alloc(3_000_001, 'é'), Buffer.from('null'), Buffer.from('[1]'), Buffer.from('{"scope":7}')];
  for (const body of bodies) {
    for (const platform of Object.keys(SIGNED).filter((name) => name !== 'adobe-events')) {
      const answer = await verifyWebhook(delivery(platform, { body }));
      assert.equal(answer.ok, true, platform);
      if (platform === 'bigcommerce') assert.equal(answer.topic, null);
    }
  }
  const buffer = BODY.buffer.slice(BODY.byteOffset, BODY.byteOffset + BODY.length);
  for (const body of [buffer, new Uint8Array(buffer), new DataView(buffer)]) assert.equal(await code({ ...delivery('shopify'), body }), 'ok');
});

test('what Adobe signed for another client is not ours', async () => {
  for (const [body, clientId] of [[BODY, 'another'], [Buffer.from('{}'), 'me'], [Buffer.from('?'), 'me'], [Buffer.from('{"recipient_client_id":["me"]}'), 'me']]) {
    const { code: why, status, message } = await verifyWebhook(delivery('adobe-events', { body, clientId }));
    assert.deepEqual([why, status, message], ['E_RECIPIENT', 403, 'signed for another client']);
  }
});

test('what the host has to mend is thrown', async () => {
  const throws = (given, code, message, platform = 'shopify') => assert.rejects(verifyWebhook({ ...delivery(platform), ...given }), { name: 'ShipconfirmError', code, message });
  const bytes = 'give its bytes as they came, before anything decodes or parses them';
  await throws({ body: BODY.toString() }, 'E_BODY', `the body is a text; ${bytes}`);
  await throws({ body: JSON.parse(BODY) }, 'E_BODY', `the body is parsed already; ${bytes}`);
  await throws({ body: undefined }, 'E_BODY', `the body is missing; ${bytes}`);
  await throws({ headers: undefined }, 'E_HEADERS', 'the headers are missing');
  await throws({ platform: 'fax' }, 'E_PLATFORM', `no webhooks of "fax" can be verified; the platforms are ${Object.keys(PLATFORMS).join(', ')}`);
  await throws({ platform: '__proto__' }, 'E_PLATFORM', `no webhooks of "__proto__" can be verified; the platforms are ${Object.keys(PLATFORMS).join(', ')}`);
  await throws({ now: 'yesterday' }, 'E_NOW', 'now is "yesterday"; give the moment of the check as RFC 3339');
  for (const tolerance of [-1, Number.NaN, '300']) await throws({ tolerance }, 'E_OPTIONS', 'tolerance is no number of seconds from 0');
  await throws({ language: 'tlh' }, 'E_LANGUAGE', 'there are no texts in "tlh"; the languages are en, de, fr, it, es, ja');
  await throws({ clientId: '' }, 'E_OPTIONS', 'clientId is missing: adobe-events signs for all its clients with one key', 'adobe-events');
  for (const secret of [undefined, null, []]) await throws({ secret }, 'E_SECRET', 'secret is missing: shopify cannot be verified without it');
  await throws({ secret: '' }, 'E_SECRET', 'secret is empty');
  await throws({ secret: [SECRET, ''] }, 'E_SECRET', 'secret 2 of 2 is empty');
  await throws({ secret: Buffer.from(SECRET) }, 'E_SECRET', 'secret is no text');
  await throws({ secret: 'whsec_' }, 'E_SECRET', 'secret is empty', 'standard-webhooks');
  await throws({ secret: 'whsec_not base64!' }, 'E_SECRET', 'secret is no base64, with or without whsec_ before it', 'standard-webhooks');
  const form = 'publicKey is neither a PEM that begins with -----BEGIN PUBLIC KEY----- nor an RSA JWK';
  for (const publicKey of ['', 'AAAA', PEM.slice(0, 99), PEM.replace(/M/, '!'), PEM.replaceAll('PUBLIC', 'RSA PUBLIC'), {}, { kty: 'oct', k: 'AAAA' }, 7]) await throws({ publicKey }, 'E_PUBLIC_KEY', form, 'shipstation');
  const pkcs8 = RSA.privateKey.export({ type: 'pkcs8', format: 'pem' });
  await throws({ publicKey: pkcs8 }, 'E_PUBLIC_KEY', 'publicKey is a private key; give the public one, and make a new pair', 'shipstation');
  await throws({ publicKey: undefined }, 'E_PUBLIC_KEY', 'publicKey is missing: shipstation cannot be verified without it', 'shipstation');
});

test('no answer and no error holds a secret', async () => {
  const hidden = 'Zm9vYmFyLWh1c2g';
  const attempts = [
    delivery('shopify', { secret: hidden }), delivery('shopify', { secret: [hidden, ''] }), delivery('shopify', { secret: [hidden, 7] }), delivery('shopify', { secret: { hidden } }),
    delivery('bigcommerce', { secret: hidden }), delivery('standard-webhooks', { secret: `whsec_${hidden}!` }), delivery('standard-webhooks', { secret: hidden }),
    delivery('shopify', { secret: hidden, headers: { 'x-shopify-hmac-sha256': hmac(BODY, hidden) } }), delivery('shopify', { secret: hidden, body: 'text' }),
    delivery('shopify', { secret: hidden, platform: 'fax' }), delivery('adobe-commerce', { publicKey: `-----BEGIN PRIVATE KEY-----${hidden}` }), delivery('shipstation', { publicKey: { kty: 'RSA', n: '!', e: 'AQAB', d: hidden } }),
  ];
  for (const attempt of attempts) {
    const outcome = await verifyWebhook(attempt).catch((error) => error);
    const told = inspect(outcome, { depth: 9, showHidden: true }) + JSON.stringify(outcome) + outcome.stack;
    assert.ok(!told.includes(hidden) && !told.includes(Buffer.from(hidden).toString('base64')), told);
  }
});

test('every failure has a text in every language, and the page about them names every header', async () => {
  const params = { header: 'x', what: 'twice', seconds: 1, most: 2 };
  for (const language of languages) {
    const messages = await loadMessages(language);
    for (const why of Object.keys(FAILURES)) {
      const text = messages.problem({ code: why, params });
      assert.ok(text !== why && !/[{}.。]$/.test(text), `${language} ${why}: ${text}`);
    }
  }
  const { message } = await verifyWebhook(delivery('shopify', { secret: 'else', language: 'de' }));
  assert.equal(message, 'die Signatur passt nicht zu den Bytes des Inhalts und den angegebenen Schlüsseln');

  const page = readFileSync(new URL('../../docs/webhooks.md', import.meta.url), 'utf8').toLowerCase();
  for (const [platform, { signature, before, topic, id, shop, at, facts }] of Object.entries(PLATFORMS)) {
    const headers = [topic, id, shop, at].flatMap((place) => place?.header ?? []);
    for (const word of [platform, ...signature, ...before, ...headers]) assert.ok(page.includes(`\`${word}\``), word);
    assert.ok(facts.source.length > 0 && /^\d{4}-\d\d-\d\d$/.test(facts.checked), platform);
    for (const source of facts.source) assert.ok(page.includes(source.toLowerCase()), source);
  }
  for (const why of Object.keys(FAILURES)) assert.ok(page.includes(`\`${why.toLowerCase()}\``), why);
});

test('the example takes deliveries over HTTP', async (t) => {
  const server = spawn(process.execPath, [fileURLToPath(new URL('../../examples/webhook-server.mjs', import.meta.url))], {
    env: { ...process.env, PORT: '0', SHOPIFY_SECRET: SECRET, WOOCOMMERCE_SECRET: `new,${SECRET}`, BIGCOMMERCE_SECRET: '' },
  });
  t.after(() => server.kill());
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const errors = createInterface({ input: server.stderr })[Symbol.asyncIterator]();
  const next = async (from) => (await from.next()).value;
  const url = await next(lines);
  const post = async (platform, body, headers) => (await fetch(url + platform, { method: 'POST', body, headers })).status;

  const body = joined(BODY, [0xff, 0x80]);
  assert.equal(await post('shopify', body, SIGNED.shopify.headers(body)), 200);
  assert.equal(await next(lines), `shopify: fulfillments/create, ${body.length} bytes`);
  assert.equal(await post('shopify', body, SIGNED.shopify.headers(body)), 200);
  assert.equal(await next(errors), 'shopify: E_REPLAY this delivery came before');
  assert.equal(await post('shopify', BODY, SIGNED.shopify.headers(body)), 401);
  assert.equal(await next(errors), 'shopify: E_SIGNATURE the signature does not fit the bytes of the body and the keys given');
  assert.equal(await post('woocommerce', BODY, SIGNED.woocommerce.headers(BODY)), 200);
  assert.equal(await next(lines), `woocommerce: order.updated, ${BODY.length} bytes`);
  assert.equal(await post('woocommerce', 'webhook_id=7', {}), 200);
  assert.equal(await post('bigcommerce', BODY, SIGNED.bigcommerce.headers(BODY)), 500);
  assert.equal(await next(errors), 'secret is empty');
  assert.equal(await post('fax', BODY, {}), 404);
  assert.equal(await post('woocommerce', Buffer.alloc(5_000_001), {}).catch(() => 413), 413);
});
