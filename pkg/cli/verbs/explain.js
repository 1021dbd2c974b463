/** `shipconfirm explain RULE`: the rule's own page. */
import { readFileSync } from 'node:fs';

import { EXIT } from '../exit.js';
import { ruleNamed } from '../options.js';
import { painter } from '../style.js';
import { wrap } from '../text.js';

/** @typedef {{ rule: string, code: import('../../types/index.js').RuleCode, title: string, page: string }} Page */

const file = new URL('../../generated/rules.json', import.meta.url);

/** @type {(run: import('../commands.js').Run) => Promise<number>} */
export async function run({ words, messages, out }) {
  /** @type {readonly Page[]} */
  const pages = JSON.parse(readFileSync(file, 'utf8'));
  if (words.length === 0) {
    const wide = Math.max(...pages.map(({ rule }) => rule.length));
    for (const { code, rule } of pages) await out.line(`${code}  ${rule.padEnd(wide)}  ${messages.title(code)}`);
    return EXIT.ready;
  }
  for (const [at, word] of words.entries()) {
    if (at > 0) await out.line('');
    const page = ruleNamed(pages, word);
    // The page itself is English; in another language it begins with what the rule is called and what to do.
    if (messages.language !== 'en') await out.line(`${messages.title(page.code)}\n${messages.hint(page.code)}\n`);
    await out.line(shown(page, out));
  }
  return EXIT.ready;
}

/**
 * Markdown as a terminal reads it: headings set off, paragraphs as wide as the terminal, code as it is.
 * @type {(page: Page, out: import('../output.js').Output) => string}
 */
function shown({ rule, code, page }, out) {
  if (!out.isTTY) return `${page.trimEnd()}\n`;
  const paint = painter(out);
  let fenced = false;
  /** @type {string[]} */
  const lines = [paint(`${code} ${rule}`, 'dim')];
  /** @type {string[]} */
  let words = [];
  const flow = () => {
    lines.push(...wrap(words, out.width).map((line) => line.join(' ')));
    words = [];
  };
  for (const line of page.trimEnd().split('\n')) {
    const heading = /^#+ (.*)$/.exec(line);
    const plain = !fenced && !heading && line !== '' && !line.startsWith('```');
    if (!plain || line.startsWith('- ')) flow();
    if (line.startsWith('```')) fenced = !fenced;
    else if (fenced) lines.push(paint(`    ${line}`, 'cyan'));
    else if (heading) lines.push(paint(heading[1] ?? '', 'bold'));
    else if (plain) words.push(...line.trim().split(' '));
    else lines.push('');
  }
  flow();
  return lines.join('\n');
}
