import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import * as small from 'shipconfirm';
import { ShipconfirmError, carriers, catalogueDate, rules, services, trackingUrl } from 'shipconfirm/files';

const now = '2026-11-21T12:00:00Z';
const root = new URL('../../', import.meta.url);

test('a store names its carriers, and `Other` last', () => {
  const gb = carriers({ marketplace: 'GB', now });
  const { id, counts } = gb.at(-1);
  assert.deepEqual([id, counts], ['other', null]);
  assert.equal(gb.find(({ code }) => code === 'Royal Mail').counts, true);
  assert.equal(gb[0].home, 'GB');
  assert.ok(gb.length < carriers().length);
  assert.equal(carriers({ marketplace: 'IN', now }).at(-1).counts, false);
  assert.equal(carriers({ marketplace: 'IN', now: new Date('2021-05-01') }).at(-1).counts, null);
  assert.deepEqual(carriers().map((carrier) => carrier.id).sort(), small.carriers().map((carrier) => carrier.id).sort());
  assert.throws(() => carriers({ marketplace: 'XX' }), (error) => error instanceof ShipconfirmError && error.code === 'E_MARKETPLACE');
  assert.throws(() => carriers({ now: 'yesterday' }), { code: 'E_NOW' });
});

test('services are those of the store and the carrier, under any of its names', () => {
  const [first] = services({ marketplace: 'GB', carrier: 'Royal Mail', now });
  assert.deepEqual(first, {
    carrier: 'royal-mail', code: 'Royal Mail', name: 'Royal Mail 24', listed: true, tracked: true, requires: 'parcel-id', marketplaces: ['GB'], confidence: 'official',
  });
  assert.deepEqual(services({ marketplace: 'GB', carrier: 'royal-mail' }), services({ marketplace: 'UK', carrier: 'RoyalMail' }));
  assert.deepEqual(services({ carrier: 'Nobody & Sons' }), []);
  assert.ok(services().length > services({ marketplace: 'GB' }).length);
});

test('a link is https and holds a sound number, or there is none', () => {
  assert.equal(trackingUrl('Royal Mail', 'RB123456785GB'), 'https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB');
  for (const number of ['', 'RB 1', '"><script>', '1/../2', '1\u202e2']) assert.equal(trackingUrl('Royal Mail', number), null);
  assert.equal(trackingUrl('Nobody & Sons', '1'), null);
  for (const { trackingUrl: template } of carriers()) assert.match(template ?? 'https://', /^https:\/\//);
});

test('a rule says where it comes from, what it touches and where it is explained', () => {
  const all = rules();
  for (const { code, page, references } of all) {
    assert.ok(existsSync(new URL(page, root)), page);
    assert.ok(references.length > 0, code);
    for (const { title, url } of references) assert.ok(title && (url === null || /^https?:\/\//.test(url)), `${code} ${title}`);
  }
  const find = (wanted) => all.find(({ code }) => code === wanted);
  assert.deepEqual(['CAR003', 'TRK006', 'CAR011', 'DAT005', 'ORD001'].map((code) => find(code).criterion), ['carrier', 'number', 'scan', 'delivery', null]);
  assert.ok(find('TRK006').hint && find('TRK001').references[0].url.includes('202068180'));
  assert.equal('references' in small.rules()[0], false, 'the small engine has none beside it');
});

test('the date of the catalogue is that of its newest file', () => {
  const folder = new URL('catalog/', root);
  const files = readdirSync(fileURLToPath(folder), { recursive: true }).filter((file) => file.endsWith('.toml'));
  const days = files.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').match(/^checked = "([^"]+)"/m)?.[1] ?? []);
  assert.equal(catalogueDate(), days.sort().at(-1));
  assert.equal(small.catalogueDate, undefined);
});
