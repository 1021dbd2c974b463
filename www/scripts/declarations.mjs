/**
 * The declarations of the published panel, made from its source by `tsc`, so that they cannot drift. What a host cannot use is left out: the
 * element’s private parts, and Lit, which is inside the code and not a package a host has.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** What a host has besides the package. */
const KNOWN = ['react'];

/** The declarations of the whole panel, in a folder that is gone afterwards. */
function emitted(use) {
  const at = mkdtempSync(join(tmpdir(), 'ship-desk-types-'));
  try {
    execFileSync(process.execPath, [tsc, '-p', here('..'), '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', at, '--rootDir', here('..')], { stdio: ['ignore', 'inherit', 'inherit'] });
    use((name) => readFileSync(join(at, 'src', `${name}.d.ts`), 'utf8'));
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

/** The members of a class body, each with the comment before it: what `tsc` writes is indented by four, and deeper where a member goes on. */
const members = (body) => body.split(/\n(?= {4}(?:\/\*\*|[^\s*}]))/).reduce((all, line) => {
  // A comment belongs to the member below it.
  if (all.at(-1)?.trimStart().startsWith('/**') && !/\*\/\n? {4}\S/.test(all.at(-1)) && all.at(-1).trimEnd().endsWith('*/')) all[all.length - 1] += `\n${line}`;
  else all.push(line);
  return all;
}, []).filter((member) => member.trim() !== '');

const HIDDEN = /^(?:\/\*\*(?:(?!\*\/)[^])*\*\/\s*)?(?:#|static |private |protected |constructor\(|render\(\)|(?:dis)?connectedCallback\(|createRenderRoot\()/;

/** The element as hosts see it: an HTML element with what `surface.ts` speaks of, and a promise to wait for. */
const seen = (text) => text.replace(/(export declare class \w+ extends )LitElement \{\n([^]*?)\n\}/g, (_, head, body) => {
  const left = members(body).filter((member) => !HIDDEN.test(member.trimStart()));
  return `${head}HTMLElement {\n${left.join('\n')}\n    /** Settles when what was set is on the screen. */\n    readonly updateComplete: Promise<boolean>;\n}`;
});

/** Imports of names that are still spoken of; those for their effect have none on types. */
const needed = (text) => {
  const rest = text.replaceAll(/^import [^;]*;\n/gm, '');
  return text.replaceAll(/^import (?:type )?(?:\{([^}]*)\} from )?'[^']+';\n/gm, (line, names = '') => {
    const used = names.split(',').map((name) => name.trim()).filter((name) => new RegExp(`\\b${name.replace(/.* as /, '')}\\b`).test(rest) && name !== '');
    return used.length > 0 ? line.replace(names, ` ${used.join(', ')} `).replace(/^import \{/, 'import type {') : '';
  });
};

export function declarations({ entries, into, note }) {
  const folder = fileURLToPath(into);
  rmSync(folder, { recursive: true, force: true });
  emitted((read) => {
    const exists = (name) => { try { return read(name) !== ''; } catch { return false; } };
    const waiting = [...entries];
    const done = new Set();
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (done.has(name)) continue;
      done.add(name);
      const file = join(folder, `${name}.d.ts`);
      const text = needed(seen(read(name))).replaceAll(/(from |import\()'([^']+)'/g, (_, before, specifier) => {
        const [own, entry] = /^shipconfirm\/(.+)$/.exec(specifier) ?? [];
        if (own) return `${before}'${relative(dirname(file), here(`../../pkg/types/${entry.replaceAll('/', '-')}.js`))}'`;
        if (!specifier.startsWith('.')) {
          if (KNOWN.includes(specifier)) return `${before}'${specifier}'`;
          throw new Error(`${name} speaks of ${specifier}, which a host does not have`);
        }
        const plain = relative('/', resolve('/', dirname(name), specifier));
        const found = exists(plain) ? plain : join(plain, 'index');
        waiting.push(found);
        const path = relative(dirname(name), found);
        return `${before}'${path.startsWith('.') ? path : `./${path}`}.js'`;
      });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `// ${note}\n${text}`);
    }
  });
}
