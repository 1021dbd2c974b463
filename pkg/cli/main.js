/** One command line in, one exit code out. */
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';

import { loadMessages } from 'shipconfirm/messages';
import { parse } from './args.js';
import { general, verbs } from './commands.js';
import { EXIT } from './exit.js';
import { Failure, misuse } from './failure.js';
import { overview, page } from './help.js';
import { languageOf } from './language.js';
import { text } from './options.js';
import { Output } from './output.js';
import { nearest } from './suggest.js';
import { clean } from './text.js';

/** @type {(argv: readonly string[]) => Promise<number>} */
export async function main(argv) {
  const out = new Output(process.stdout);
  const err = new Output(process.stderr);
  try {
    return await run(argv, out, err);
  } catch (error) {
    const { message, code } = /** @type {{ message?: string, code?: string }} */ (error ?? {});
    const known = error instanceof Failure || (error instanceof Error && error.name === 'ShipconfirmError' && code !== 'E_INTERNAL');
    await err.line(`shipconfirm: ${clean(String(message ?? error))}`);
    if (!known) await err.line('This is a fault of shipconfirm itself. Please report it with the command and, if you may, the input.');
    return EXIT.failed;
  }
}

/** @type {(argv: readonly string[], out: Output, err: Output) => Promise<number>} */
async function run(argv, out, err) {
  // Options may stand before the verb, and so may their values.
  const help = argv[0] === 'help';
  const word = help ? argv[1] : argv.find((argument) => verbs.some(({ name }) => name === argument)) ?? argv.find((argument) => !argument.startsWith('-'));
  const verb = verbs.find(({ name }) => name === word);
  const { values, words } = parse(argv, verb?.options ?? general);
  if (values.version) {
    await out.line(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
    return EXIT.ready;
  }
  if (values.help || help) {
    await out.line(verb ? page(verb) : overview());
    return EXIT.ready;
  }
  if (word === undefined) {
    await err.line(overview());
    return EXIT.failed;
  }
  if (!verb) throw await unknown(word);
  const { run: work } = await verb.load();
  words.splice(words.indexOf(word), 1);
  const messages = await loadMessages(languageOf(text(values.lang), process.env));
  return work({ values, words, messages, out, err });
}

/** @type {(word: string) => Promise<Failure>} */
async function unknown(word) {
  const near = nearest(word, verbs.map(({ name }) => name));
  if (near) return misuse(`there is no verb ${word}; did you mean ${near}?`);
  const isFile = await stat(word).then((found) => found.isFile(), () => false);
  if (isFile) return misuse(`say what to do with the file: shipconfirm check ${word}`);
  return misuse(`there is no verb ${word}; the verbs are ${verbs.map(({ name }) => name).join(', ')}`);
}
