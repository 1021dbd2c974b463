/**
 * The panel's own words: buttons, headings, states. What is wrong with a shipment and the engine's words, such as a
 * package's readiness, are never said here: they come from the catalogue of texts, in the language of the panel.
 */

import type { Readiness, To } from './engine';

const LOCALE = 'en-GB';
const counting = new Intl.NumberFormat(LOCALE);
const plurals = new Intl.PluralRules(LOCALE);

/** `1,234` */
export const number = (n: number): string => counting.format(n);

/** `1 package`, `1,234 packages` */
const count = (n: number, one: string, other: string): string => `${number(n)} ${plurals.select(n) === 'one' ? one : other}`;

const packages = (n: number): string => count(n, 'package', 'packages');

/** A file size: `812 bytes`, `12.4 kB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte', 'bytes');
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** A moment in a store's zone; text that is no moment stays as the shop wrote it. */
export function when(text: string, timeZone?: string): string {
  const moment = /^\d{4}-\d\d-\d\dT/.test(text) ? new Date(text) : null;
  if (!moment || Number.isNaN(moment.getTime())) return text;
  return new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: timeZone ?? 'UTC' }).format(moment);
}

/** The day and the time the checks are made for. */
export const asOf = (now: string): string => `as of ${when(now)} UTC`;

export const words = {
  title: 'Today’s shipments',
  working: 'Reading the file',
  checking: (done: number, total: number) => `Checking ${number(done)} of ${number(total)}`,
  cancel: 'Cancel',
  close: 'Close',

  welcome: {
    title: 'No shipments yet',
    text: 'Load a day of shipments to see what Amazon would refuse, what may not count, and what is ready to confirm.',
    sample: 'Load a sample day',
    choose: 'Choose a file',
    drop: 'or drop a file here: JSON, JSON lines, CSV, or Amazon’s unshipped-orders report (.txt), alone or together with a shipments CSV.',
    private: 'Everything happens in this browser. Nothing is uploaded.',
    dropNow: 'Drop to check this file',
  },

  bar: {
    open: 'Open another file',
    store: 'Store for shipments that name none',
    storeNone: 'None',
    fixAll: (n: number) => `Apply safe fixes to ${packages(n)}`,
    review: (n: number) => `Review and confirm ${number(n)}`,
    summary: (shipments: number, parcels: number) => `${count(shipments, 'shipment', 'shipments')}, ${packages(parcels)}`,
  },

  readinessHint: {
    ready: 'passes every check',
    check: 'Amazon takes it, but look at it first',
    blocked: 'Amazon would refuse it',
  } satisfies Record<Readiness, string>,
  all: 'All',
  exemptHint: 'left out of the valid tracking rate',

  causes: {
    title: 'Fix these first',
    fix: (n: number) => (n === 1 ? 'Fix it' : `Fix all ${number(n)}`),
    see: 'See them',
    seeing: 'Shown below',
    more: (n: number) => count(n, 'more cause', 'more causes'),
  },

  list: {
    name: 'Packages',
    filter: 'Filter by status',
    search: 'Search order, carrier or tracking number',
    searchShort: 'Search',
    cause: 'Cause',
    clear: 'Clear filters',
    none: 'No packages match.',
    shown: (shown: number, total: number) => (shown === total ? packages(total) : `${number(shown)} of ${packages(total)}`),
    columns: { status: 'Status', order: 'Order', carrier: 'Carrier and service', tracking: 'Tracking number', finding: 'Finding', rate: 'Rate', shipBy: 'Ship by' },
    rateHint: 'valid tracking rate',
    others: (n: number) => `+${number(n)}`,
    othersLong: (n: number) => `and ${count(n, 'more finding', 'more findings')}`,
    noTracking: 'none',
    noFinding: 'Nothing to do',
    fixable: 'fix ready',
    nameless: 'Without a name',
  },

  drawer: {
    position: (at: number, of: number) => `${number(at)} of ${number(of)}`,
    previous: 'Previous package',
    next: 'Next package',
    package: (reference: string) => `Package ${reference}`,
    clear: 'Nothing to fix. This package is ready to confirm.',
    now: 'Now',
    after: 'After fix',
    suggested: 'Please decide: this changes what you tell Amazon.',
    byHand: 'Only you know the right value. Correct it in your shop and load the file again.',
    all: (n: number) => `Fix all ${number(n)} like this`,
    details: 'Details for developers',
    number: 'Tracking number',
    looksLike: 'Looks like',
    why: 'Why?',
    noCandidate: 'No carrier we know issues numbers of this shape.',
    noNumber: (kind: string) => `No tracking number: ${kind}.`,
    readAs: 'Read as',
    barcode: 'Barcode',
    without: 'Without',
    amazonService: 'At Amazon',
    post: 'Post',
    others: 'Also possible',
    package_: 'Package',
    fields: { rule: 'Rule', code: 'Code', path: 'Field' },
  },

  fields: {
    orderId: 'Order number',
    marketplace: 'Store',
    carrier: 'Carrier',
    carrierName: 'Carrier name',
    service: 'Service',
    trackingNumber: 'Tracking number',
    shipDate: 'Shipped',
    deliveredAt: 'Delivered',
    purchaseDate: 'Ordered',
    shipBy: 'Ship by',
    deliverBy: 'Deliver by',
    reference: 'Package reference',
    orderItemId: 'Order item',
    quantity: 'Quantity',
  } as Readonly<Record<string, string>>,

  preview: {
    title: (n: number) => `Fix ${packages(n)}?`,
    text: 'This is what changes. No digit of a tracking number is touched, and you can undo it.',
    order: 'Order',
    field: 'Field',
    all: (n: number) => `Show all ${number(n)}`,
    apply: (n: number) => `Apply to ${packages(n)}`,
  },

  review: {
    title: 'Review and confirm',
    formats: 'Format',
    target: { api: 'JSON (API)', feed: 'XML', flat: 'Flat file' } satisfies Record<To, string>,
    merchant: 'Merchant token',
    merchantHint: 'Amazon’s name for your account, in Seller Central under Account info. It goes into the XML feed.',
    document: 'File',
    contents: 'Contents',
    contains: (n: number) => packages(n),
    copy: 'Copy',
    copied: 'Copied',
    copyBlocked: 'Copying is blocked here: the text is selected, press Ctrl+C',
    download: 'Download',
    downloadAll: (n: number) => `Download all ${number(n)} files`,
    nothing: 'No package is ready for this format.',
    held: (n: number) => `${packages(n)} not in this format: see why`,
    cut: (shown: number, total: number) => `First ${number(shown)} of ${number(total)} lines. The download has them all.`,
    summary: { ready: 'can go', check: 'can go, but may not count', blocked: 'held back' } satisfies Record<Readiness, string>,
  },

  said: {
    loaded: (n: number, fixFirst: number) => (fixFirst === 0 ? `${packages(n)} checked` : `${packages(n)} checked, ${number(fixFirst)} to fix first`),
    fixed: (n: number) => `${packages(n)} fixed`,
    undone: (n: number) => `Undone for ${packages(n)}`,
    downloaded: (names: readonly string[]) => `${names.length === 1 ? names[0] : count(names.length, 'file', 'files')} saved`,
    undo: 'Undo',
    dismiss: 'Dismiss',
    nothing: 'Nothing changed',
  },

  trouble: {
    start: 'The checker did not start.',
    startHint: 'Your browser may have blocked it. The page and the worker file need this in their security policy:',
    file: 'This file could not be read.',
    texts: 'The texts could not be loaded.',
    rows: (loaded: number) => (loaded === 0 ? 'Nothing in this file could be read.' : `Some of this file could not be read. ${packages(loaded)} loaded.`),
    noRows: 'No shipments were found in this file.',
    see: 'See where',
    name: 'What could not be read',
    rest: (n: number) => `and ${number(n)} more`,
    line: (n: number) => `Line ${number(n)}`,
  },

  text: {
    blank: 'blank',
    rest: (n: number) => `… ${count(n, 'more character', 'more characters')}`,
  },

  keys: {
    title: 'Keyboard',
    open: 'Keyboard shortcuts',
    list: [
      ['J  K', 'next, previous package'],
      ['Enter', 'open'],
      ['F', 'apply the first fix (in the drawer)'],
      ['U', 'undo'],
      ['/', 'search'],
      ['1 … 5', 'filter by status'],
      ['Ctrl Enter', 'review'],
      ['Esc', 'close'],
      ['?', 'this list'],
    ] as readonly (readonly [string, string])[],
  },
} as const;
