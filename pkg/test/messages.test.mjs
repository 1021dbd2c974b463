import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { applyFixes, check, checkBytes, confirmations, rules } from 'shipconfirm';
import { build, readShipments } from 'shipconfirm/files';
import { catalogue, languages, loadMessages } from 'shipconfirm/messages';
import { languageOf } from '../cli/language.js';
import { NOW, good, shipconfirm } from './cli.mjs';

const { given, said } = JSON.parse(readFileSync(new URL('../../tests/cases/messages.json', import.meta.url), 'utf8'));
const bad = good({}, { carrier: 'RoyalMail', service: 'Royal Mail 48', trackingNumber: '' });
const refuses = (work, message) => assert.throws(work, { name: 'ShipconfirmError', code: 'E_LANGUAGE', message });

// Before anything is loaded.
test('a language that is not loaded is refused, and so is one without texts', async () => {
  refuses(() => check(bad, { now: NOW, language: 'it' }), "the texts in it are not loaded; await loadMessages('it') first");
  refuses(() => rules({ language: 'it' }), "the texts in it are not loaded; await loadMessages('it') first");
  for (const word of ['tlh', '__proto__', 'constructor', '', 7]) {
    const message = `there are no texts in ${JSON.stringify(word)}; the languages are en, de, fr, it, es, ja`;
    refuses(() => check(bad, { now: NOW, language: word }), message);
    await assert.rejects(loadMessages(word), { code: 'E_LANGUAGE', message });
  }
});

test('every text is the one the native renderer writes, in every language', async () => {
  assert.deepEqual(Object.keys(said), languages);
  for (const language of languages) {
    const messages = await loadMessages(language);
    assert.equal(messages.language, language);
    for (const [kind, values] of Object.entries(given)) {
      const texts = values.map((value) => (kind === 'word' ? messages.word(...value) : messages[kind](value)));
      assert.deepEqual(texts, said[language][kind], `${language} ${kind}`);
      assert.ok(texts.length > 0, kind);
    }
  }
});

test('a language is loaded once, whichever way the package came', async () => {
  assert.equal(await loadMessages('de'), await loadMessages('de'));
  const required = createRequire(import.meta.url)('shipconfirm/messages');
  assert.equal(await required.loadMessages('de'), await loadMessages('de'));
  const web = await import('../messages.js');
  assert.deepEqual(web.languages, languages);
  assert.equal((await web.loadMessages('ja')).title('TRK006'), (await loadMessages('ja')).title('TRK006'));
});

test('answers speak the language of their options', async () => {
  const german = await loadMessages('de');
  const english = await loadMessages('en');
  const options = { now: NOW, language: 'de' };
  const texts = (packages) => packages.flatMap(({ findings }) => findings.map(({ message, fix }) => [message, fix?.title]));
  const wanted = (messages) => check(bad, { now: NOW }).packages.flatMap(({ findings }) => findings.map((finding) => [messages.finding(finding), finding.fix ? messages.fix(finding.fix) : undefined]));
  assert.deepEqual(texts(check(bad, options).packages), wanted(german));
  assert.deepEqual(texts(check(bad, { now: NOW }).packages), wanted(english));
  assert.notDeepEqual(wanted(german), wanted(english));
  const { held } = confirmations(bad, options);
  assert.deepEqual(held.map(({ message }) => message), held.map((one) => german.held(one)));
  const { applied } = applyFixes(bad, options);
  assert.deepEqual(applied.map(({ title }) => title), [german.applied(applied[0])]);
  assert.equal(applied[0].title, german.fix({ code: 'set-carrier', params: { to: 'Royal Mail' } }));
  const [problem] = readShipments('', options).problems;
  assert.equal(problem.message, german.problem(problem));
  assert.equal(build('', { ...options, to: 'api' }).problems[0].message, problem.message);
  const [rule] = rules({ language: 'de' });
  assert.deepEqual([rule.title, rule.hint], [german.title(rule.code), german.hint(rule.code)]);
});

test('bulk bytes hold codes and parameters, and no text', () => {
  const whole = new TextDecoder().decode(checkBytes(JSON.stringify([bad]), { now: NOW, fix: true }));
  assert.doesNotMatch(whole, /"(message|title)"/);
  assert.match(whole, /"code":"TRK002","consequence":"refused","path":"\/packages\/0\/trackingNumber","params":\{"service":"Royal Mail 48"\}/);
});

test('hostile parameters are shown and nothing more', async () => {
  const { finding } = await loadMessages('en');
  const said = (carrier) => finding({ code: 'CAR006', params: { carrier } });
  const is = (shown) => `${shown} is not on any known list of Amazon's carriers.`;
  assert.equal(said('{ $carrier }{ CAR001 }'), is('{ $carrier }{ CAR001 }'));
  assert.equal(said('a\nb\u202ec\u0007'), is('a\ufffdb\ufffdc\ufffd'));
  assert.equal(said('é'.repeat(200)), is(`${'é'.repeat(80)}…`));
  assert.equal(said('𝟘'.repeat(80)), is('𝟘'.repeat(80)));
  assert.equal(said('x'.repeat(10_000_000)), is(`${'x'.repeat(80)}…`));
  assert.equal(finding({ code: 'CAR006', params: { __proto__: null, carrier: 'x' } }), is('x'));
});

test('texts of one\'s own are read as the engine\'s are', () => {
  const text = 'found = { $count ->\n    [one] one parcel\n   *[other] { $count } parcels\n}\nhello = Hello, { $name }\n';
  const say = catalogue('de', text);
  assert.equal(say('found', { count: 1 }), 'one parcel');
  assert.equal(say('found', { count: 1234 }), '1.234 parcels');
  assert.equal(say('hello', { name: '{ found }\u202e' }), 'Hello, { found }\ufffd');
  assert.equal(say('hello', { name: 'x'.repeat(1000) }), `Hello, ${'x'.repeat(80)}…`);
  assert.equal(say('nobody'), 'nobody');
  const loud = catalogue('en', text, { transform: (piece) => piece.toUpperCase() });
  assert.equal(loud('hello', { name: 'world' }), 'HELLO, world');
});

test('the command line speaks the language it is asked for, or the environment\'s', async () => {
  const german = await loadMessages('de');
  const input = JSON.stringify([bad]);
  const asked = await shipconfirm(['check', '-', '--details', '--now', NOW, '--lang', 'de'], { input });
  const environment = await shipconfirm(['check', '-', '--details', '--now', NOW], { input, env: { LC_ALL: '', LC_MESSAGES: '', LANG: 'de_AT.UTF-8' } });
  assert.equal(environment.out, asked.out);
  assert.ok(asked.out.includes(german.title('TRK002')), asked.out);
  const { err } = await shipconfirm(['check', '-', '--lang', 'de'], { input: 'x' });
  assert.ok(err.startsWith(`standard input:1:1: ${german.problem(readShipments('x').problems[0])}`), err);
  assert.deepEqual(await shipconfirm(['check', '-', '--lang', 'tlh']),
    { code: 2, out: '', err: 'shipconfirm: --lang tlh: choose one of en, de, fr, it, es, ja (shipconfirm --help)\n' });
  assert.equal(languageOf(undefined, { LC_ALL: 'C', LANG: 'de_DE' }), 'en');
  assert.equal(languageOf(undefined, { LANG: 'ja_JP.UTF-8' }), 'ja');
  assert.equal(languageOf(undefined, { LANG: 'nl_NL' }), 'en');
  assert.equal(languageOf('fr', { LC_ALL: 'de_DE' }), 'fr');
  assert.equal(languageOf(undefined, {}), 'en');
});
