/** The verbs and their options: what the parser takes and the help shows. */
import { languages } from 'shipconfirm/messages';
import words from './words.js';

/** @typedef {import('./args.js').Option} Option */
/** @typedef {import('./args.js').Values} Values */
/** @typedef {import('./output.js').Output} Output */
/** @typedef {{ values: Values, words: string[], messages: import('../types/messages.js').Messages, out: Output, err: Output }} Run */
/**
 * @typedef {object} Verb
 * @property {string} name
 * @property {string} usage
 * @property {string} title
 * @property {string} about
 * @property {readonly Option[]} options
 * @property {() => Promise<{ run: (run: Run) => Promise<number> }>} load
 */

/** @type {readonly Option[]} */
export const general = [
  { name: 'lang', value: 'LANGUAGE', choices: languages, help: 'language of what is found; that of the environment when not given' },
  { name: 'help', short: 'h', help: 'show this page' },
  { name: 'version', short: 'v', help: 'show the version' },
];

/** @type {readonly Option[]} */
const input = [
  { name: 'from', value: 'PLATFORM', choices: ['auto', ...words.platform], help: 'platform the records come from; told from the bytes when not given' },
  { name: 'mapping', value: 'FILE', help: 'where the fields stand and what the words of the shop mean, as JSON' },
  { name: 'orders', value: 'FILE', help: "the shop's orders, joined with its parcels: they hold Amazon's ids where the parcels do not" },
  { name: 'zone', value: 'OFFSET', help: 'what a time of an unnamed place is taken to be: +01:00, Z; without it such a time keeps its day only' },
  { name: 'unshipped', value: 'FILE', help: "Amazon's unshipped-orders report, joined by order id" },
];

/** @type {Option} */
const marketplace = { name: 'marketplace', short: 'm', value: 'STORE', help: 'store of shipments that name none: GB, US, or its id' };

/** @type {Option} */
const overlay = { name: 'overlay', value: 'FILE', help: "carriers, formats, names, services and weights of one's own, as JSON" };

/** @type {readonly Option[]} */
const policy = [
  marketplace,
  overlay,
  { name: 'now', value: 'TIME', help: 'moment of the check: 2026-11-21T16:00:00Z, or 2026-11-21 for its end; policies are those of the day' },
  { name: 'no-tracking', value: 'WORD', choices: words.noTracking, help: 'a package without a number whose service is tracked waits, or goes and counts as a miss' },
];

/** @type {Option} */
const fix = { name: 'fix', help: 'apply the safe fixes first, and list them' };

/** @type {readonly Verb[]} */
export const verbs = [
  {
    name: 'check',
    usage: 'check FILE…',
    title: 'will Amazon take each package, and will it count?',
    about: 'Reads shipments (JSON, JSON lines, CSV, records of storefronts; - is standard input) and checks every package. A long file is read part by part.',
    options: [
      { name: 'format', short: 'f', value: 'FORM', choices: ['table', 'json', 'jsonl'], help: 'form of the answer; table when not given' },
      { name: 'details', help: 'say below each row of the table what was found' },
      ...policy, fix, ...input, ...general,
    ],
    load: () => import('./verbs/check.js'),
  },
  {
    name: 'build',
    usage: 'build FILE --to WAY --out DIR',
    title: 'write what Amazon takes',
    about: 'Checks the shipments of a file and writes a file a store into DIR. What is blocked is held back, and said.',
    options: [
      { name: 'to', short: 't', value: 'WAY', choices: words.to, help: 'confirmShipment calls, XML feed or flat file' },
      { name: 'out', short: 'o', value: 'DIR', help: 'folder for the files; made when it is not there' },
      { name: 'merchant', value: 'ID', help: "the seller's merchant id, which the XML feed has to carry" },
      { name: 'override', value: 'RULE', multiple: true, help: 'send in spite of this rule; may be given again' },
      ...policy, fix, ...input, ...general,
    ],
    load: () => import('./verbs/build.js'),
  },
  {
    name: 'convert',
    usage: 'convert FILE --to FORM',
    title: 'write the shipments of a file in our own form',
    about: 'Reads what check reads and writes it on standard output: JSON, JSON lines, or CSV that reads back as the same shipments. What a table cannot say is named.',
    options: [
      { name: 'to', short: 't', value: 'FORM', choices: ['json', 'jsonl', 'csv'], help: 'an array, a shipment a line, or a row an item' },
      marketplace, ...input, ...general,
    ],
    load: () => import('./verbs/convert.js'),
  },
  {
    name: 'map',
    usage: 'map FILE…',
    title: 'what do the names in a file mean to Amazon?',
    about: 'Lists the names in files, those first whose meaning is open, and tries or keeps what you say of them. '
      + 'For a file whose fields nobody knows it guesses a mapping, and why. Exit code 0 says that every name is settled.',
    options: [
      { name: 'set', short: 's', value: 'NAME=MEANING', multiple: true, help: `${words.nameField.map((word) => `${word}:NAME=MEANING`).join(' or ')}; may be given again` },
      { name: 'write', short: 'w', help: 'keep it in the file that --mapping names; what stands there stays' },
      { name: 'format', short: 'f', value: 'FORM', choices: ['table', 'json'], help: 'form of the answer; table when not given' },
      ...policy, ...input, ...general,
    ],
    load: () => import('./verbs/map.js'),
  },
  {
    name: 'report',
    usage: 'report FILE [--sent FILE]…',
    title: 'what became of each package at Amazon?',
    about: "Reads Amazon's answer: a processing report (XML, flat file in any language, JSON), answers of confirmShipment, or orders read back. "
      + 'With the files that were sent it says so of every package in them.',
    options: [
      { name: 'sent', short: 's', value: 'FILE', multiple: true, help: 'a file that build wrote and that was sent; may be given again' },
      { name: 'format', short: 'f', value: 'FORM', choices: ['table', 'json', 'jsonl'], help: 'form of the answer; table when not given' },
      { name: 'kind', value: 'KIND', choices: words.answerKind, help: 'kind of answer; told from its shape when not given' },
      { name: 'status', value: 'NUMBER', help: 'status of the HTTP answer whose body the file is' },
      ...general,
    ],
    load: () => import('./verbs/report.js'),
  },
  {
    name: 'vtr',
    usage: 'vtr HISTORY [--pending FILE]',
    title: 'where does the tracking rate stand?',
    about: 'Reads a ledger (JSON lines, one confirmed package a row; - is standard input). Exit code 1: a rate is under its target, or would be.',
    options: [
      { name: 'pending', short: 'p', value: 'FILE', help: 'shipments that wait: the rates with them, and their deadlines' },
      { name: 'by', value: 'WHAT', choices: ['category', 'store'], help: 'a rate a category, or a store only; category when not given' },
      { name: 'report', value: 'FILE', help: "Amazon's own report of the rate, compared order by order" },
      { name: 'assume', value: 'STORE', help: 'policy to take for stores of which none is known' },
      { name: 'interval', value: 'MINUTES', help: 'how often your job confirms; the safe time moves with it' },
      { name: 'json', help: 'one JSON object with everything' },
      { name: 'svg', value: 'FILE', help: 'write the thirty days as a picture' },
      marketplace, overlay, { name: 'now', value: 'TIME', help: 'moment of the rates: 2026-11-21T16:00:00Z, or 2026-11-21 for its end' }, ...general,
    ],
    load: () => import('./verbs/vtr.js'),
  },
  {
    name: 'recognize',
    usage: 'recognize [NUMBER…]',
    title: 'who issued a tracking number?',
    about: 'Takes numbers as arguments, or one a line on standard input.',
    options: [
      { name: 'json', help: 'one JSON object a line, in input order' },
      { name: 'carrier', value: 'NAME', help: 'the carrier as the shop states it' },
      { name: 'ship-from', value: 'COUNTRY', help: 'where the parcel leaves' },
      { name: 'ship-to', value: 'COUNTRY', help: 'where it goes' },
      { ...marketplace, help: 'store the order came from' },
      overlay,
      ...general,
    ],
    load: () => import('./verbs/recognize.js'),
  },
  {
    name: 'explain',
    usage: 'explain RULE',
    title: 'what does a rule check, and why?',
    about: 'Takes the code or the name of a rule; without one, lists them all.',
    options: [...general],
    load: () => import('./verbs/explain.js'),
  },
];
