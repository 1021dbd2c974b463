/** The names that files hold: put together, and shown, those first that somebody has to say the meaning of. */
import { painter } from './style.js';
import { table } from './table.js';
import { clean, counted } from './text.js';

/** @typedef {import('../types/index.js').NameSeen} NameSeen */
/** @typedef {import('../types/index.js').NameTarget} NameTarget */
/** @typedef {import('../types/index.js').Names} Names */

const COLUMNS = [
  { title: 'field' }, { title: 'name', least: 10 }, { title: 'packages' }, { title: 'stores', least: 6 }, { title: 'at Amazon', least: 16 }, { title: '', least: 16 },
];

/** @type {import('./style.js').Style} */
const OPEN = 'yellow';

/** @type {(name: NameSeen) => boolean} */
const isOpen = ({ to }) => to === null;

/** The names of files that come one by one, or in parts. */
export class NamesSeen {
  constructor() {
    /** @type {Map<string, NameSeen>} */
    this.byMeaning = new Map();
    this.more = 0;
  }

  /** @param {Names} names */
  add({ seen, more }) {
    this.more += more;
    for (const name of seen) {
      const { field, text, how, to, choices } = name;
      // A guess is made of some of the unknown names only: it does not tell them apart.
      const key = JSON.stringify([field, text, how, to, how === 'unknown' ? [] : choices]);
      const known = this.byMeaning.get(key);
      this.byMeaning.set(key, known ? together(known, name) : name);
    }
  }

  /** Open ones first, then what comes most often. */
  get list() {
    return [...this.byMeaning.values()].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)) || other.count - one.count);
  }

  get open() {
    return this.list.filter(isOpen);
  }
}

/** @type {(known: NameSeen, name: NameSeen) => NameSeen} */
function together(known, { count, stores, choices }) {
  return {
    ...known,
    count: known.count + count,
    stores: [...new Set([...known.stores, ...stores])],
    choices: known.choices.length > 0 ? known.choices : choices,
  };
}

/** @type {(given: { names: NamesSeen, messages: import('../types/messages.js').Messages, out: import('./output.js').Output }) => Promise<void>} */
export async function listed({ names, messages, out }) {
  const { list, open, more } = names;
  if (list.length === 0) return;
  const rows = list.map((name) => {
    const { field, text, count, stores, how, to, choices } = name;
    return [
      { text: field },
      { text: clean(text) },
      { text: count.toLocaleString('en').padStart(8) },
      { text: clean(stores.join(' ')) },
      { text: clean(to ? (to.code === text ? text : told(to)) : choices.map((choice) => `${told(choice)}?`).join(' ')) },
      { words: messages.word('name-how', how).split(' ').map((word) => (isOpen(name) ? { text: word, style: OPEN } : { text: word })) },
    ];
  });
  for (const lines of table(COLUMNS, rows, out.width, painter(out))) for (const line of lines) await out.line(line);
  await out.line('');
  await out.line(`${counted(list.length, 'name')}: settled ${(list.length - open.length).toLocaleString('en')} · open ${open.length.toLocaleString('en')}`);
  if (more > 0) await out.line(`${counted(more, 'package')} with names that are not listed`);
}

/**
 * As a mapping says it: a carrier that Amazon does not list goes as `Other`, with its name.
 * @type {(target: NameTarget) => string}
 */
const told = ({ code, name }) => (code === null ? name : code === 'Other' ? `Other:${name}` : code);

/**
 * How to say what the first open name means, for a shell.
 * @type {(name: NameSeen) => string}
 */
export function hint({ field, text, choices: [first] }) {
  return `--set '${clean(`${field}:${text}=${first ? told(first) : '…'}`).replaceAll("'", "'\\''")}'`;
}
