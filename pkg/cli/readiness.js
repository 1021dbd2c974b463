/** The readiness table: a row a package, what was found and how often, and the sums. */
import { CONSEQUENCE, READINESS, VTR, painter } from './style.js';
import { table } from './table.js';
import { clean, counted, wrap } from './text.js';
import words from './words.js';

/** @typedef {import('../types/index.js').PackageReport} PackageReport */
/** @typedef {import('../types/index.js').Finding} Finding */
/** @typedef {import('../types/index.js').Shipment} Shipment */

const COLUMNS = [
  { title: 'shipment', least: 10 }, { title: 'package', least: 3 }, { title: 'carrier', least: 10 }, { title: 'number', least: 12 },
  { title: 'ready?' }, { title: 'VTR' }, { title: 'findings', least: 14 },
];

/** The table of a file, which may come in parts. */
export class Readiness {
  /** @param {{ messages: import('../types/messages.js').Messages, details: boolean, store?: boolean, out: import('./output.js').Output }} given */
  constructor({ messages, details, store = true, out }) {
    this.messages = messages;
    this.details = details;
    this.store = store;
    this.homeless = 0;
    this.out = out;
    this.paint = painter(out);
    /** @type {number[]} */
    this.widths = [];
    this.packages = 0;
    /** @type {Map<string, number>} */
    this.words = new Map();
    /** @type {Map<import('../types/index.js').RuleCode, { count: number, consequence: import('../types/index.js').Consequence, safe: number }>} */
    this.found = new Map();
  }

  /**
   * @param {readonly PackageReport[]} packages
   * @param {readonly Shipment[]} shipments
   */
  async rows(packages, shipments) {
    const { out, paint, messages } = this;
    const fields = eachPackage(shipments);
    const rows = packages.map(({ shipment, package: number, readiness: ready, vtr, findings }, at) => {
      const { path, carrier = '', trackingNumber = '' } = fields[at] ?? {};
      return [
        { text: clean(shipment) },
        { text: clean(number ?? '') },
        { text: clean(`${carrier}${change(findings, `${path}/carrier`, carrier)}`) },
        { text: clean(trackingNumber) },
        { text: ready, style: READINESS[ready] },
        { text: vtr, style: VTR[vtr] },
        { words: codes(findings) },
      ];
    });
    if (rows.length === 0) return;
    const lines = table(COLUMNS, rows, out.width, paint, this.widths);
    // One write a part: a long file has a million lines.
    const shown = lines.flatMap((row, at) => {
      if (at === 0) return this.packages > 0 ? [] : row;
      return this.details ? [...row, ...said(packages[at - 1]?.findings ?? [], messages, out, paint)] : row;
    });
    await out.write(`${shown.join('\n')}\n`);
    this.add(packages);
  }

  /** @param {readonly PackageReport[]} packages */
  add(packages) {
    this.packages += packages.length;
    for (const { readiness, vtr, findings } of packages) {
      for (const word of [readiness, vtr]) this.words.set(word, (this.words.get(word) ?? 0) + 1);
      for (const { code, consequence, fix, params } of findings) {
        if (code === 'ORD006' && params.marketplace === '') this.homeless += 1;
        const sum = this.found.get(code) ?? { count: 0, consequence, safe: 0 };
        sum.count += 1;
        if (words.consequence.indexOf(consequence) > words.consequence.indexOf(sum.consequence)) sum.consequence = consequence;
        if (fix?.kind === 'safe') sum.safe += 1;
        this.found.set(code, sum);
      }
    }
  }

  /** What was found how often, and the sums. */
  async sums() {
    const { out, paint, messages, details, found } = this;
    if (this.packages === 0) return;
    const worst = [...found].sort(([a, { consequence: x, count: m }], [b, { consequence: y, count: n }]) => (
      words.consequence.indexOf(y) - words.consequence.indexOf(x) || n - m || a.localeCompare(b)
    ));
    if (worst.length > 0) {
      const rows = worst.map(([code, { count, consequence }]) => [
        { text: count.toLocaleString('en').padStart(6) },
        { text: code },
        { text: consequence, style: CONSEQUENCE[consequence] },
        { text: messages.title(code) },
      ]);
      await out.line('');
      const columns = [{ title: ' found' }, { title: 'rule' }, { title: 'at Amazon' }, { title: '', least: 20 }];
      for (const [line] of table(columns, rows, out.width, paint)) await out.line(line ?? '');
    }
    const tally = (/** @type {readonly string[]} */ all) => all.map((word) => `${word} ${(this.words.get(word) ?? 0).toLocaleString('en')}`).join(' · ');
    await out.line('');
    await out.line(`${counted(this.packages, 'package')}: ${tally(words.readiness)}`);
    await out.line(`Valid Tracking Rate: ${tally(words.vtr)}`);
    const safe = [...found.values()].reduce((sum, one) => sum + one.safe, 0);
    if (safe > 0) await out.line(`${counted(safe, 'finding')} ${safe === 1 ? 'has' : 'have'} a safe fix: --fix applies them`);
    if (this.homeless > 0 && !this.store) await out.line(`${counted(this.homeless, 'package')} ${this.homeless === 1 ? 'names' : 'name'} no store: --marketplace says which it is, as GB or US`);
    const [first] = worst;
    if (first) await out.line(paint(`${details ? '' : '--details says it in words; '}shipconfirm explain ${first[0]} says why the rule is there`, 'dim'));
  }
}

/**
 * What each row of the report looks at: its packages, or a shipment without any.
 * @type {(shipments: readonly Shipment[]) => { path?: string, carrier?: string, trackingNumber?: string }[]}
 */
function eachPackage(shipments) {
  return shipments.flatMap(({ packages = [] }) => (
    packages.length === 0 ? [{}] : packages.map(({ carrier, trackingNumber }, at) => ({
      path: `/packages/${at}`, ...(carrier === undefined ? {} : { carrier }), ...(trackingNumber === undefined ? {} : { trackingNumber }),
    }))
  ));
}

/**
 * Where a fix would lead.
 * @type {(findings: readonly Finding[], path: string, now: string) => string}
 */
function change(findings, path, now) {
  const edit = findings.flatMap(({ fix }) => fix?.edits ?? []).find((one) => one.path === path && one.to !== now);
  return edit ? ` → ${edit.to}` : '';
}

/** @type {(findings: readonly Finding[]) => { text: string, style: import('./style.js').Style }[]} */
function codes(findings) {
  const once = new Map(findings.map(({ code, consequence }) => [code, consequence]));
  return [...once].map(([text, consequence]) => ({ text, style: CONSEQUENCE[consequence] }));
}

/** @type {(findings: readonly Finding[], messages: import('../types/messages.js').Messages, out: import('./output.js').Output, paint: import('./style.js').Paint) => string[]} */
function said(findings, messages, out, paint) {
  return findings.flatMap((finding) => {
    const { code, consequence, fix } = finding;
    const message = messages.finding(finding);
    const text = fix ? `${message} ${messages.fix(fix)} (${messages.word('fix-kind', fix.kind)}).` : message;
    const lines = wrap(clean(text).split(' '), out.width - 22);
    return lines.map((line, at) => {
      const head = at === 0 ? `${code}  ${paint(consequence.padEnd(7), CONSEQUENCE[consequence])}` : ' '.repeat(15);
      return `     ${head}  ${line.join(' ')}`;
    });
  });
}
