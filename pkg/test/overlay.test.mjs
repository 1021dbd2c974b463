import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

import Ajv from 'ajv/dist/2020.js';
import { ShipconfirmError, applyFixes, check, checkBytes, confirmations, recognize, recognizeLines } from 'shipconfirm';
import { build } from 'shipconfirm/files';
import { NOW, folder, good, shipconfirm } from './cli.mjs';

const examples = new URL('../../examples/overlay/', import.meta.url);
const overlays = readdirSync(examples).map((name) => ({ name, text: readFileSync(new URL(name, examples), 'utf8') }));
const schema = createRequire(import.meta.url)('shipconfirm/overlay.schema.json');
const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const [courier, strict] = ['regional-courier.json', 'stricter-rules.json'].map((name) => overlays.find((overlay) => overlay.name === name).text);
const text = (bytes) => new TextDecoder().decode(bytes);
const wrong = () => good({}, { trackingNumber: 'RX473124828GB' });

/** Every place the engine names, with its code. */
const faults = (overlay) => {
  try {
    check([], { now: NOW, overlay });
    return [];
  } catch (error) {
    assert.ok(error instanceof ShipconfirmError);
    assert.equal(error.code, 'E_OVERLAY');
    return error.faults.map(({ path, code }) => `${path} ${code}`);
  }
};

test('every example fits the schema and the engine', () => {
  assert.ok(overlays.length >= 3);
  for (const { name, text: json } of overlays) {
    assert.ok(valid(JSON.parse(json)), `${name}: ${JSON.stringify(valid.errors)}`);
    assert.deepEqual(faults(json), [], name);
  }
});

test('what breaks the schema is refused by the engine, at the same place', () => {
  for (const [overlay, path] of [
    [{}, ''],
    [{ version: 2 }, '/version'],
    [{ version: 1, alias: [] }, '/alias'],
    [{ version: 1, aliases: [{ name: 'x' }] }, '/aliases/0'],
    [{ version: 1, aliases: [{ name: ' ', carrier: 'ups' }] }, '/aliases/0/name'],
    [{ version: 1, aliases: [{ name: 'x', carrier: 'ups', marketplaces: [] }] }, '/aliases/0/marketplaces'],
    [{ version: 1, aliases: [{ name: 'x', carrier: 'ups', marketplaces: ['UK'] }] }, '/aliases/0/marketplaces/0'],
    [{ version: 1, carriers: [{ id: 'A B', name: 'A' }] }, '/carriers/0/id'],
    [{ version: 1, carriers: [{ id: 'a', name: 'A', home: 'gb' }] }, '/carriers/0/home'],
    [{ version: 1, carriers: [{ id: 'a', name: 'A', formats: [{ name: 'n', pattern: '^A$', examples: [] }] }] }, '/carriers/0/formats/0/examples'],
    [{ version: 1, carriers: [{ id: 'a', name: 'A', formats: [{ name: 'n', pattern: '^A$', check: 'mod97', examples: ['A'] }] }] }, '/carriers/0/formats/0/check'],
    [{ version: 1, rules: { 'bad-check-digit': 'off' } }, '/rules/bad-check-digit'],
    [{ version: 1, rules: { TRK999: 'note' } }, '/rules/TRK999'],
  ]) {
    assert.equal(valid(overlay), false, JSON.stringify(overlay));
    assert.ok(faults(overlay).some((fault) => fault.startsWith(`${path} `)), `${path}: ${faults(overlay)}`);
  }
});

test('an overlay works in every call, as an object and as its text', () => {
  for (const overlay of [strict, JSON.parse(strict)]) {
    const options = { now: NOW, overlay };
    const [finding] = check(wrong(), options).packages[0].findings.filter(({ code }) => code === 'TRK006');
    assert.deepEqual([finding.consequence, finding.overlaid], ['refused', 'risk']);
    const [packed] = JSON.parse(text(checkBytes(JSON.stringify([wrong()]), options))).packages;
    assert.equal(packed.readiness, 'blocked');
    assert.equal(confirmations(wrong(), options).held[0].code, 'TRK006');
    assert.equal(build(JSON.stringify([wrong()]), { ...options, to: 'api' }).held[0].code, 'TRK006');
    assert.equal(confirmations(wrong(), { now: NOW }).ready.length, 1);
  }
  assert.equal('overlaid' in check(wrong(), { now: NOW }).packages[0].findings[0], false);
  for (const overlay of [courier, JSON.parse(courier)]) {
    assert.equal(recognize('NG1234567897', { overlay }).candidates[0].id, 'northgate-couriers');
    assert.equal(recognize(['NG1234567897'], { overlay })[0].candidates[0].confidence, 'likely');
    assert.equal(JSON.parse(text(recognizeLines('NG1234567897', { overlay }))).candidates[0].verdict, 'valid');
  }
  const { shipment } = applyFixes(good({}, { service: 'Economy' }), { now: NOW, overlay: overlays.find(({ name }) => name === 'shop-services.json').text });
  assert.equal(shipment.packages[0].service, 'Royal Mail 48');
});

test('a wrong overlay is refused with every fault, its place and its words', () => {
  const overlay = { version: 1, carriers: [{ id: 'x', name: 'X Y Z', formats: [{ name: 'n', pattern: '^X[0-9]+$', examples: ['X1'] }] }], rules: { TRK006: 'off' } };
  assert.throws(() => recognize('1', { overlay }), (error) => {
    assert.equal(error.message, 'the overlay cannot be used: /rules/TRK006: “off” is none of note, risk, defect, refused; '
      + '/carriers/0/formats/0/pattern: character 8 of the pattern is none of 0-9 and A-Z');
    assert.deepEqual(error.faults[1], {
      code: 'E_OVERLAY_PATTERN', path: '/carriers/0/formats/0/pattern', params: { what: 'character', place: 8 },
      message: 'character 8 of the pattern is none of 0-9 and A-Z',
    });
    return true;
  });
  assert.throws(() => check([], { overlay: '{' }), { code: 'E_OVERLAY', message: 'the overlay cannot be used: /: this is no JSON: look at line 1, column 1' });
});

test('the command line takes a file', async (t) => {
  const dir = folder(t);
  const [file, broken] = ['strict.json', 'broken.json'].map((name) => join(dir, name));
  writeFileSync(file, strict);
  writeFileSync(broken, '{"version":1,"rules":{"TRK999":"note"}}');
  const input = JSON.stringify([wrong()]);
  const checked = await shipconfirm(['check', '-', '--now', NOW, '--format', 'jsonl', '--overlay', file], { input });
  assert.equal(JSON.parse(checked.out.split('\n')[0]).readiness, 'blocked');
  const refused = await shipconfirm(['check', '-', '--overlay', broken], { input });
  assert.deepEqual([refused.code, refused.err], [2, 'shipconfirm: the overlay cannot be used: /rules/TRK999: there is no rule TRK999\n']);
});
