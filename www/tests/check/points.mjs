/**
 * The thirty points a panel of this kind is measured by. `how`: T by a test, P by a person who looked.
 * A test says which points it is about in its name: `… (points 2, 4)`.
 */

/** @typedef {{ n: number, title: string, how: 'T' | 'P' | 'T,P', must?: true }} Point */

/** @type {readonly Point[]} */
export const POINTS = [
  { n: 1, title: 'Today’s problems are seen without a click, with counts', how: 'T,P' },
  { n: 2, title: 'Problems are grouped by cause', how: 'T' },
  { n: 3, title: 'Every bulk fix shows before and after first', how: 'T' },
  { n: 4, title: 'At least 70 % of the sample’s problems go with one press a cause', how: 'T' },
  { n: 5, title: 'Undo, for one and for many', how: 'T' },
  { n: 6, title: 'An ambiguous carrier is asked for, never guessed', how: 'T', must: true },
  { n: 7, title: 'Reason, cost and the rule’s page in two sentences, without code words', how: 'T,P' },
  { n: 8, title: 'No fix alters a digit', how: 'T', must: true },
  { n: 9, title: 'Mapping: names seen, unmapped first, case-blind, effect shown, waiting rows checked again', how: 'T' },
  { n: 10, title: 'Rate by category, the line of 95 %, valid of total, as of, and the lag', how: 'T,P' },
  { n: 11, title: 'Forecast now, as is, after fixing: the engine’s to a tenth', how: 'T', must: true },
  { n: 12, title: 'Room and need are exact, at the edges too', how: 'T' },
  { n: 13, title: 'Safe-send clock: six states, 30 minutes at least, two zones, summer time', how: 'T' },
  { n: 14, title: 'Preview of JSON, XML and flat file is the engine’s byte for byte; copy has a way out; download', how: 'T', must: true },
  { n: 15, title: 'Nothing is held back in silence; what goes untracked is ticked by hand', how: 'T', must: true },
  { n: 16, title: 'Amazon’s report brings rows back with Amazon’s sentence: flat, JSON, XML, fatal', how: 'T' },
  { n: 17, title: 'Filters, dash-blind search, saved views that outlive a reload', how: 'T' },
  { n: 18, title: 'Selection of a range; all that match as a second step', how: 'T' },
  { n: 19, title: 'Keyboard alone: fix five, review, download; the shortcuts can be switched off', how: 'T,P' },
  { n: 20, title: 'axe: nothing serious on seven screens, light, dark and phone, with dialogs open', how: 'T', must: true },
  { n: 21, title: 'Contrast of every pair of colours: 4.5 for text, 3 for shapes', how: 'T' },
  { n: 22, title: 'Status is read in grey and in forced colours', how: 'T,P' },
  { n: 23, title: 'What a screen reader is told: table, rows, states, chart', how: 'T' },
  { n: 24, title: '50,000 rows: first rows 1 s, frame 50 ms, filter 100 ms, cancel 100 ms', how: 'T' },
  { n: 25, title: 'Page code 60 KB gzip; LCP 2.5 s, CLS 0.1, INP 200 ms on a processor four times slower', how: 'T' },
  { n: 26, title: 'Strict policy with Trusted Types: no violation in page or worker, from the packed package', how: 'T', must: true },
  { n: 27, title: 'A host’s loud styles, three themes and dark break nothing', how: 'T,P' },
  { n: 28, title: '320 to 1920 px, 200 % zoom, right to left, longer words: nothing is cut', how: 'T,P' },
  { n: 29, title: 'A newcomer gets from a problem to a file in three minutes', how: 'P' },
  { n: 30, title: 'A developer’s first block runs as printed; an unknown carrier is a type error', how: 'T' },
];

/** Points a checked panel needs in all. */
export const WANTED = 27;
