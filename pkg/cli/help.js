/** The help pages, made from the verbs. */
import { verbs } from './commands.js';

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
  const lines = rows.map(([flag = '', help = '']) => `  ${flag.padEnd(wide)}  ${help.replaceAll('\n', `\n${' '.repeat(wide + 4)}`)}`);
  return `shipconfirm ${usage}
${title}

${about}

Options
${lines.join('\n')}

${ENDING}`;
}
