/** The help pages, made from the verbs. */
import { verbs } from './commands.js';
import { wrap } from './text.js';

const WIDTH = 96;
const ENDING = `Exit code: 0 all ready · 1 something is not ready · 2 unreadable or misused`;

export function overview() {
  const wide = Math.max(...verbs.map(({ usage }) => usage.length));
  return `shipconfirm checks shipments before Amazon does.

Usage
${verbs.map(({ usage, title }) => `  shipconfirm ${usage.padEnd(wide)}   ${title}`).join('\n')}

Try
  shipconfirm check day.csv --marketplace GB
  shipconfirm recognize 1Z999AA10123456784
  shipconfirm check --help

${ENDING}`;
}

/** @type {(verb: import('./commands.js').Verb) => string} */
export function page({ usage, title, about, options }) {
  const rows = options.map(({ name, short, value, choices, help }) => [
    `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    choices ? `${choices.join(' | ')}\n${help}` : help,
  ]);
  const wide = Math.max(...rows.map(([flag]) => flag?.length ?? 0));
  const indent = ' '.repeat(wide + 4);
  const lines = rows.map(([flag = '', help = '']) => `  ${flag.padEnd(wide)}  ${help.split('\n').map((line) => paragraph(line, indent)).join(`\n${indent}`)}`);
  return `shipconfirm ${usage}
${title}

${paragraph(about)}

Options
${lines.join('\n')}

${ENDING}`;
}

/** @type {(text: string, indent?: string) => string} */
const paragraph = (text, indent = '') => wrap(text.split(' '), WIDTH - indent.length).map((words) => words.join(' ')).join(`\n${indent}`);
