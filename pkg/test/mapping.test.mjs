import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import Ajv from 'ajv/dist/2020.js';
import { checkBytes, guessMapping, readShipments } from 'shipconfirm/files';
import { NOW } from './cli.mjs';

const schema = createRequire(import.meta.url)('shipconfirm/mapping.schema.json');
const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const sample = (name) => readFileSync(new URL(`../../tests/cases/sources/${name}`, import.meta.url));
const export1252 = sample('kryptronic/orders_dataexport.UNVERIFIED.cp1252.csv');

const faults = (mapping) => {
  try {
    readShipments('order-id\n', { mapping });
    return [];
  } catch (error) {
    assert.equal(error.code, 'E_MAPPING');
    return error.faults.map(({ path, code }) => `${path} ${code}`);
  }
};

test('what breaks the schema is refused by the engine, at the same place', () => {
  for (const [mapping, path] of [
    [{}, ''],
    [{ version: 2 }, '/version'],
    [{ version: 1, field: [] }, '/field'],
    [{ version: 1, fields: [{ from: 'a' }] }, '/fields/0'],
    [{ version: 1, fields: [{ from: ' ', to: 'order-id' }] }, '/fields/0/from'],
    [{ version: 1, fields: [{ from: 'a', to: 'order' }] }, '/fields/0/to'],
    [{ version: 1, fields: [{ from: 'a', to: 'order-id', form: 'date' }] }, '/fields/0/form'],
    [{ version: 1, zone: 'CET' }, '/zone'],
    [{ version: 1, carriers: [{ from: 'a' }] }, '/carriers/0'],
    [{ version: 1, noTracking: 'drop' }, '/noTracking'],
  ]) {
    assert.equal(valid(mapping), false, JSON.stringify(mapping));
    assert.ok(faults(mapping).some((fault) => fault.startsWith(`${path} `)), `${path}: ${faults(mapping)}`);
  }
});

test('a guess fits the schema, says why, and reads when it is handed back', () => {
  const { mapping, reasons } = guessMapping(export1252, { language: 'en' });
  assert.ok(valid(mapping), JSON.stringify(valid.errors));
  assert.equal(mapping.platform, 'kryptronic');
  const tracking = reasons.find(({ to }) => to === 'tracking-number');
  assert.deepEqual([tracking.from, tracking.confidence, tracking.message], ['shiptracking', 'likely', 'the name says so, and it holds values like “RM000000014GB”']);
  for (const given of [mapping, JSON.stringify(mapping)]) {
    const { detected, shipments, problems } = readShipments(export1252, { mapping: given });
    assert.deepEqual([detected.platform, detected.encoding, problems], ['kryptronic', 'windows-1252', []]);
    assert.deepEqual(shipments.map(({ orderId, marketplace }) => [orderId, marketplace]), [['203-2345678-0000003', 'GB'], ['203-2345678-0000002', 'GB']]);
  }
  const unmapped = readShipments(export1252).problems;
  assert.deepEqual(unmapped.map(({ code }) => code), ['E_UNMAPPED']);
});

test('the decoders of the platform read what the native ones read', () => {
  const cases = ['kryptronic', 'mapping'].flatMap((platform) => JSON.parse(sample(`${platform}.json`)).map((one) => ({ ...one, platform })));
  const encodings = new Set();
  for (const { id, platform, input, orders, zone, mapping, encoding = 'utf-8', shipments } of cases) {
    const read = readShipments(sample(`${platform}/${input}`), { mapping, zone, orders: orders && sample(`${platform}/${orders}`) });
    assert.equal(read.detected.encoding, encoding, id);
    assert.deepEqual(read.shipments, shipments, id);
    encodings.add(encoding);
  }
  assert.deepEqual([...encodings].sort(), ['shift_jis', 'utf-16le', 'utf-8', 'windows-1252']);
});

test('a mapping works in bulk too', () => {
  const mapping = { version: 1, fields: [{ from: 'Nr', to: 'order-id' }, { from: 'Paket', to: 'tracking-number' }] };
  const bytes = checkBytes('Nr;Paket\n302-1234567-1234567;RB123456785GB\n', { now: NOW, mapping });
  const { packages, problems } = JSON.parse(new TextDecoder().decode(bytes));
  assert.deepEqual([packages.length, problems], [1, []]);
});
