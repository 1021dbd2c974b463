/**
 * The tables of `docs/embedding.md`, from the declarations and the styles: `npm run guide -w www`, after a build. A test fails when they are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const place = (path) => new URL(`../../${path}`, import.meta.url);
const text = (path) => readFileSync(place(path), 'utf8');
const declared = (name) => text(`pkg/dist/ui/types/${name}.d.ts`);

/** A comment as one line. */
const line = (comment = '') => comment.replaceAll(/^\s*\*? ?/gm, '').replaceAll(/\s+/g, ' ').replaceAll('\\`', '`').replaceAll('|', '\\|').trim();
const cell = (type) => `\`${type.replaceAll('|', '\\|')}\``;
const rows = (head, list) => [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...list.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');

/** Signatures of an interface or class body, a line each, with the comment above. */
const signatures = (body) => [...body.matchAll(/(?:^ {4}\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?^ {4}([^\s*/].*;)$/gm)].map(([, comment, signature]) => ({ comment: line(comment), signature }));

function element() {
  const [, body] = /class ShipDesk extends HTMLElement \{\n([^]*?)\n\}/.exec(declared('desk'));
  const properties = [];
  const methods = [];
  for (const { comment, signature } of signatures(body)) {
    const [, access, property, type] = /^(get |readonly )?(\w+)\??(?:\(\))?: (.+);$/.exec(signature) ?? [];
    const [, method, args, answer] = /^(\w+)\((.*)\): (.+);$/.exec(signature) ?? [];
    if (property && (access || !method)) {
      const only = access === 'readonly ' || (access === 'get ' && !body.includes(`set ${property}(`));
      properties.push([`\`${property}\``, cell(type), `${comment}${only ? ' Can only be read.' : ''}`]);
    } else if (method) methods.push([cell(`${method}(${args})`), cell(answer), comment]);
  }
  return {
    properties: rows(['Property', 'Type', 'What it is'], properties),
    methods: rows(['Method', 'Answer', 'What it does'], methods),
  };
}

function events() {
  const surface = declared('surface');
  const [, body] = /interface ShipDeskEvents \{\n([^]*?)\n\}/.exec(surface);
  const about = (type) => line(new RegExp(`\\/\\*\\*((?:(?!\\*\\/)[^])*)\\*\\/\\s*export interface ${type}\\b`).exec(surface)?.[1]);
  return rows(['Event', '`detail`', 'What it carries'], signatures(body).map(({ comment, signature }) => {
    const [, name, type] = /^'(ship-[\w-]+)': CustomEvent<(.+)>;$/.exec(signature);
    return [`\`${name}\``, cell(type), comment || about(type)];
  }));
}

function variables() {
  const tokens = [...text('www/src/styles/tokens.css').matchAll(/var\((--ship-[\w-]+), ([^;]*)\);/g)];
  return rows(['Variable', 'Light', 'Dark'], tokens.map(([, name, value]) => {
    const [, light, dark] = /^light-dark\(([^,]+), ([^)]+)\)$/.exec(value) ?? [null, value, value];
    return [`\`${name}\``, `\`${light}\``, `\`${dark}\``];
  }));
}

function parts() {
  const code = text('pkg/dist/ui/ui.js');
  const names = new Set([...code.matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, list]) => list.split(' ')));
  return [...names].toSorted().map((name) => `\`${name}\``).join(', ');
}

/** The guide with its tables made anew. */
export function guide() {
  const made = { ...element(), events: events(), variables: variables(), parts: parts(), policy: ['```', text('www/csp.txt').trim(), '```'].join('\n') };
  return text('docs/embedding.md').replaceAll(/(<!-- (\w+) -->\n)[^]*?(<!-- \/\2 -->)/g, (_, open, name, shut) => `${open}${made[name]}\n${shut}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(place('docs/embedding.md'), guide());
