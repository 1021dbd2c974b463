import assert from 'node:assert/strict';
import { test } from 'node:test';

import { check, confirmations } from 'shipconfirm';
import { names, readShipments, settleNames } from 'shipconfirm/files';
import { NOW, good } from './cli.mjs';

const waiting = ['APC', 'UPS', 'UPS', 'carrier_42'].map((carrier, at) => ({ id: `S${at}`, marketplace: 'GB', own: at, packages: [{ carrier }] }));
const mapping = { version: 1, carriers: [{ from: 'Carrier 42', to: 'Other:Otto' }] };

test('names are listed, open ones first, then by count', () => {
  const { seen, more } = names(waiting, { platform: 'shopify' });
  assert.deepEqual(seen.map(({ text, count, how, shipment }) => [text, count, how, shipment]), [
    ['APC', 1, 'ambiguous', 'S0'], ['carrier_42', 1, 'unknown', 'S3'], ['UPS', 2, 'exact', 'S1'],
  ]);
  assert.deepEqual(seen[0].choices, [{ code: 'APC Overnight', name: 'APC Overnight' }, { code: 'Other', name: 'APC Postal Logistics' }]);
  assert.deepEqual([seen[2].to, seen[2].stores, more], [{ code: 'UPS', name: 'UPS' }, ['GB'], 0]);
});

test('a mapping settles shipments that wait, and what is not ours is kept', () => {
  const { shipments, names: { seen } } = settleNames(waiting, { platform: 'bigcommerce', mapping });
  assert.deepEqual(shipments.map(({ own, packages: [{ carrier, carrierName }] }) => [own, carrier, carrierName]), [
    [0, 'APC Postal Logistics', undefined], [1, 'UPS', undefined], [2, 'UPS', undefined], [3, 'Other', 'Otto'],
  ]);
  assert.deepEqual(seen.find(({ how }) => how === 'mapping').to, { code: 'Other', name: 'Otto' });
  assert.equal(waiting[3].packages[0].carrier, 'carrier_42');
});

test('a reading says what its names come to', () => {
  const { names: { seen } } = readShipments('order-id,carrier,tracking-number\n202-1234567-1234567,RoyalMail,RB123456785GB\n', { marketplace: 'GB' });
  assert.deepEqual(seen.map(({ text, how, to }) => [text, how, to.code]), [['RoyalMail', 'known', 'Royal Mail']]);
});

test('a mapping that cannot be used is said with its place', () => {
  assert.throws(() => names(waiting, { mapping: { version: 1, carriers: [{ from: 'van', to: 'Nobody & Sons' }] } }), (error) => {
    assert.equal(error.code, 'E_MAPPING');
    assert.deepEqual(error.faults.map(({ code, path }) => [code, path]), [['E_MAPPING_CARRIER', '/carriers/0/to']]);
    return true;
  });
});

test('a package without a number waits, unless the shop says otherwise', () => {
  const shipment = good({ marketplace: 'US' }, { carrier: 'UPS', service: 'Standard', trackingNumber: '' });
  const found = (noTracking) => check(shipment, { now: NOW, noTracking }).packages[0].findings.find(({ code }) => code === 'TRK001');
  assert.deepEqual([found(undefined).consequence, found('hold').consequence, found('send-untracked').consequence], ['refused', 'refused', 'defect']);
  assert.match(found('send-untracked').message, /as you chose: it counts as a miss/);
  assert.equal(confirmations(shipment, { now: NOW }).held[0].code, 'TRK001');
  assert.equal(confirmations(shipment, { now: NOW, noTracking: 'send-untracked' }).held[0].code, 'E_UNTRACKED');
  assert.throws(() => check(shipment, { now: NOW, noTracking: 'drop' }), { code: 'E_OPTIONS' });
});
