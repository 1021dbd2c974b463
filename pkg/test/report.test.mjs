import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { build, confirmations, readReport } from 'shipconfirm/files';
import { loadMessages } from 'shipconfirm/messages';
import { NOW, folder, good, shipconfirm } from './cli.mjs';

const two = [good(), good({ id: 'GB-2', orderId: '202-7654321-7654321' }, { trackingNumber: 'RX473124832GB' })];
const feed = (to) => build(JSON.stringify(two), { to, now: NOW, merchantId: 'A2EXAMPLE' }).documents[0].bytes;
const xml = (processed, successful, results = '') => `<AmazonEnvelope><Message><ProcessingReport><StatusCode>Complete</StatusCode><ProcessingSummary>
<MessagesProcessed>${processed}</MessagesProcessed><MessagesSuccessful>${successful}</MessagesSuccessful></ProcessingSummary>${results}</ProcessingReport></Message></AmazonEnvelope>`;
const SECOND = '<Result><MessageID>2</MessageID><ResultCode>Error</ResultCode><ResultMessageCode>18021</ResultMessageCode><ResultDescription>Too &amp; many\u001b[31m</ResultDescription></Result>';
const FLAT = ['Zusammenfassung', '\tverarbeitet\t\t2', '\terfolgreich\t\t1', '', 'Nr\tBestellung\tPosten\tCode\tTyp\tMeldung', '2\t202-7654321-7654321\t12345678901234\t18021\tFehler\tZu viele'].join('\n');
const brief = ({ outcomes }) => outcomes.map(({ orderId, state, action, basis }) => [orderId, state, action, basis]);
const ONE_REFUSED = [['202-1234567-1234567', 'accepted', null, 'counted'], ['202-7654321-7654321', 'refused', 'fix-field', 'named']];

test('a report and what was sent come to one outcome a package', () => {
  assert.deepEqual(brief(readReport(xml(2, 1, SECOND), feed('feed'))), ONE_REFUSED);
  assert.deepEqual(brief(readReport(FLAT, [feed('flat')])), ONE_REFUSED);
  const [, { answers: [answer], trackingNumber, sent }] = readReport(xml(2, 1, SECOND), feed('feed')).outcomes;
  assert.deepEqual([trackingNumber, sent], ['RX473124832GB', 1]);
  assert.deepEqual([answer.code, answer.text, answer.known, answer.finding, answer.confidence, answer.number, answer.line],
    ['18021', 'Too & many\u001b[31m', 'too-many-units', 'ITM003', 'community', 2, 2]);
  assert.equal(answer.message, 'More units than the order has open.');
});

test('a hundred thousand results come to as many outcomes', (t) => {
  const MANY = 100_000;
  const each = (text) => Array.from({ length: MANY }, (_, at) => text(at + 1)).join('');
  const order = (at) => `202-1234567-${String(at).padStart(7, '0')}`;
  const sent = `<AmazonEnvelope>${each((at) => `<Message><MessageID>${at}</MessageID><OrderFulfillment><AmazonOrderID>${order(at)}</AmazonOrderID></OrderFulfillment></Message>`)}</AmazonEnvelope>`;
  const results = each((at) => (at % 4 === 0 ? '' : `<Result><MessageID>${at}</MessageID><ResultCode>${at % 4 === 1 ? 'Error' : 'Warning'}</ResultCode><ResultMessageCode>18021</ResultMessageCode><ResultDescription>Too many</ResultDescription></Result>`));
  const report = new TextEncoder().encode(xml(MANY, MANY * 3 / 4, results));
  const { summary, outcomes, problems } = readReport(report, sent);
  assert.deepEqual(problems, []);
  assert.deepEqual([summary.accepted, summary.warned, summary.refused, summary.unknown], [MANY / 4, MANY / 2, MANY / 4, 0]);
  assert.deepEqual(outcomes.slice(-4).map(({ orderId, state }) => [orderId, state]), [
    [order(MANY - 3), 'refused'], [order(MANY - 2), 'warned'], [order(MANY - 1), 'warned'], [order(MANY), 'accepted'],
  ]);
  t.diagnostic(`${Math.round(process.memoryUsage().rss / 1e6)} MB resident for a report of ${Math.round(report.length / 1e6)} MB`);
});

test('answers of calls are read against the requests', () => {
  const { ready } = confirmations(two, { now: NOW });
  const sent = JSON.stringify({ ready });
  assert.deepEqual(brief(readReport('{"status":204}\n{"status":429,"body":{"errors":[]}}', sent)),
    [['202-1234567-1234567', 'accepted', null, 'named'], ['202-7654321-7654321', 'refused', 'try-later', 'named']]);
  assert.deepEqual(brief(readReport('', [], { status: 204 })), [[null, 'accepted', null, 'named']]);
  const { summary, problems } = readReport('<html>');
  assert.deepEqual([summary.kind, problems[0].message], [null, 'this is none of Amazon’s answers: a processing report, answers of confirmShipment, or an order']);
});

test('outcomes speak the language of their options', async () => {
  const german = await loadMessages('de');
  const [accepted, refused] = readReport(xml(2, 1, SECOND), feed('feed'), { language: 'de' }).outcomes;
  assert.deepEqual([accepted.message, accepted.advice], [german.word('basis', 'counted'), null]);
  assert.deepEqual([refused.advice, refused.answers[0].message], [german.word('action', 'fix-field'), german.answer({ known: 'too-many-units' })]);
  const back = { order: { orderId: '202-1234567-1234567', packages: [{ packageReferenceId: '1', carrier: 'DPD', shipTime: '2026-11-21T10:30:00Z', trackingNumber: 'RX473124829GB' }] } };
  const [{ state, basis, differences }] = readReport(JSON.stringify(back), feed('api'), { language: 'de' }).outcomes;
  assert.deepEqual([state, basis, differences.map(({ field, message }) => [field, message])],
    ['warned', 'differs', [['carrier', german.difference({ field: 'carrier', sent: 'Royal Mail', found: 'DPD' })], ['service', german.difference(differences[1])]]]);
});

test('options that are none are refused', () => {
  for (const [options, message] of [
    [{ status: 20 }, 'status is "20"; it is a status of HTTP, such as 204'],
    [{ kind: 'fax' }, 'kind is "fax"; it is one of xml-report, flat-report, json-report, confirm-answer, read-back'],
  ]) assert.throws(() => readReport('', [], options), { code: 'E_OPTIONS', message });
  assert.throws(() => readReport(7), { code: 'E_INPUT' });
  assert.throws(() => readReport('', [7]), { code: 'E_INPUT' });
});

test('the verb shows a table, and ends as the packages did', async (t) => {
  const at = folder(t);
  const file = (name, text) => { writeFileSync(join(at, name), text); return join(at, name); };
  const [report, well, sent] = [file('report.xml', xml(2, 1, SECOND)), file('well.xml', xml(2, 2)), file('feed.xml', feed('feed'))];
  const table = await shipconfirm(['report', report, '--sent', sent]);
  assert.deepEqual([table.code, table.err], [1, '']);
  assert.deepEqual(table.out.trimEnd().split('\n').map((line) => line.replaceAll(/ {2,}/g, '  ')), [
    'order  number  outcome',
    '202-1234567-1234567  RX473124829GB  Accepted',
    '202-7654321-7654321  RX473124832GB  Refused  18021 Too & many → More units than the order has open.',
    '  ITM003 (community) [mend it, then send again]',
    '',
    'Amazon counts 2, 1 of them successful',
    '2 packages: accepted 1 · warned 0 · unknown 0 · refused 1',
  ]);
  const json = await shipconfirm(['report', report, '-s', sent, '-f', 'json']);
  assert.deepEqual([json.code, brief(JSON.parse(json.out))], [1, ONE_REFUSED]);
  const lines = await shipconfirm(['report', well, '--sent', sent, '--format', 'jsonl', '--lang', 'de']);
  assert.deepEqual([lines.code, lines.out.trimEnd().split('\n').map((line) => JSON.parse(line).state)], [0, ['accepted', 'accepted']]);
  const alone = await shipconfirm(['report', well]);
  assert.deepEqual([alone.code, alone.out, alone.err], [0, 'Amazon counts 2, 2 of them successful\n', `${well}: it names no package; --sent FILE says of each package sent what became of it\n`]);
  assert.equal((await shipconfirm(['report', '-', '--status', '204'], { input: '' })).code, 0);
  const other = await shipconfirm(['report', file('day.csv', 'order-id,carrier\n')]);
  assert.deepEqual([other.code, other.out, other.err], [2, '', `${join(at, 'day.csv')}:1:1: this is none of Amazon’s answers: a processing report, answers of confirmShipment, or an order\n`]);
  const cut = await shipconfirm(['report', file('cut.json', '{"status": "success"')]);
  assert.deepEqual([cut.code, cut.out, cut.err], [2, '', `${join(at, 'cut.json')}:1:1: this part of the answer cannot be read\n`]);
});

test('the cases of the engine are read alike here', () => {
  const cases = JSON.parse(readFileSync(new URL('../../tests/cases/outcomes.json', import.meta.url), 'utf8'));
  for (const { id, lines, sent = [], status, kind, outcomes } of cases) {
    const reading = readReport(lines.join('\n'), sent.map((document) => document.join('\n')), status ? { status } : {});
    assert.equal(reading.summary.kind, kind, id);
    assert.deepEqual(reading.outcomes.map(({ state, action, basis }) => [state, action ?? '-', basis].join(' ')), outcomes.map((told) => told.split(' ').slice(0, 3).join(' ')), id);
  }
});
