/**
 * `cargo xtask desk-check`: runs every test that names a point, adds what a person saw (`walkthrough.json`), and prints the
 * thirty points with their ticks. Ends with 1 below the wanted number, or when one that must hold does not.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';

import { POINTS, WANTED } from './points.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const matching = (folder, pattern) => readdirSync(here(folder)).filter((name) => pattern.test(name)).toSorted().map((name) => here(`${folder}/${name}`));
const files = [...matching('..', /\.e2e\.mjs$/), ...matching('.', /\.check\.mjs$/), ...matching('../../../tests/npm', /^ui.*\.test\.mjs$/), ...matching('../../../pkg/test', /^readme\.test\.mjs$/)];

/** Passed and failed tests by point. */
const tests = new Map(POINTS.map(({ n }) => [n, { passed: [], failed: [] }]));
const failures = [];

const pointsIn = (name) => (/\(points? ([\d, ]+)\)/.exec(name)?.[1] ?? '').split(',').map(Number).filter((n) => tests.has(n));

for await (const { type, data } of run({ files, concurrency: 1, timeout: 600_000 })) {
  if (type === 'test:diagnostic' && data.message.startsWith('measured: ')) console.log(`  ${data.message.slice(10)}`);
  if (type !== 'test:pass' && type !== 'test:fail') continue;
  // A test that was skipped shows nothing.
  if (data.skip !== undefined || data.todo !== undefined) continue;
  if (type === 'test:fail') failures.push(`${data.name}: ${data.details.error?.cause?.message ?? data.details.error?.message ?? ''}`);
  for (const n of pointsIn(data.name)) tests.get(n)[type === 'test:pass' ? 'passed' : 'failed'].push(data.name);
}

/** What a person saw: `{ "10": { "score": 1, "seen": "…", "on": "2026-11-29" } }`. */
const seen = JSON.parse(readFileSync(here('./walkthrough.json'), 'utf8'));

let score = 0;
let missing = 0;
for (const { n, title, how, must } of POINTS) {
  const { passed, failed } = tests.get(n);
  const byTest = how === 'P' || (passed.length > 0 && failed.length === 0) ? 1 : 0;
  const byPerson = how === 'T' ? 1 : (seen[n]?.score ?? 0);
  const points = Math.min(byTest, byPerson);
  score += points;
  if (must && points < 1) missing += 1;
  const mark = { 1: '✓', 0.5: '½', 0: '✗' }[points] ?? '✗';
  const why = [how === 'P' ? '' : `${passed.length} of ${passed.length + failed.length} tests`, how === 'T' ? '' : seen[n] ? `looked at ${seen[n].on}: ${seen[n].seen}` : 'nobody has looked'];
  console.log(`${mark} ${String(n).padStart(2)} ${must ? '!' : ' '} ${title} — ${why.filter(Boolean).join('; ')}`);
}
for (const failure of failures) console.log(`  failed: ${failure}`);
console.log(`\n${score} of ${POINTS.length} points, ${WANTED} wanted; ${missing === 0 ? 'all that must hold do' : `${missing} that must hold do not`}`);
process.exitCode = score >= WANTED && missing === 0 ? 0 : 1;
