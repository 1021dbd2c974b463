/** What the panel of the package weighs, compressed as a server would: code of the first look and of the later screens, texts, styles, the worker. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const UI = new URL('../../pkg/dist/ui/', import.meta.url);
const STYLES = new URL('../src/styles/', import.meta.url);
const gz = (text) => gzipSync(text, { level: 9 }).length;
const weigh = (folder, ...files) => files.reduce((sum, file) => sum + gz(readFileSync(new URL(file, folder))), 0);

/** The file and all it imports before it runs; texts are weighed apart. */
function needed(file, found = new Set()) {
  if (found.has(file) || file.startsWith('texts/')) return found;
  found.add(file);
  const from = new URL(file, UI);
  for (const [, name] of readFileSync(from, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    needed(new URL(name, from).href.slice(UI.href.length), found);
  }
  return found;
}

/** Bytes. The styles stand in the code, so they are part of its weight; alone they are weighed as they are written. */
export function weights() {
  const texts = readdirSync(new URL('texts/', UI));
  const code = [...needed('ui.js')];
  const later = readdirSync(new URL('screens/', UI)).map((file) => `screens/${file}`).filter((file) => !code.includes(file));
  return {
    code: weigh(UI, ...code),
    later: weigh(UI, ...later),
    worker: weigh(UI, 'worker.js'),
    english: weigh(UI, 'texts/en.js'),
    texts: weigh(UI, ...texts.filter((file) => file !== 'en.js').map((file) => `texts/${file}`)),
    styles: gz(readdirSync(STYLES).filter((file) => file.endsWith('.css')).map((file) => readFileSync(new URL(file, STYLES))).join('\n')),
    engine: weigh(UI, '../files/shipconfirm_bg.wasm'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [what, bytes] of Object.entries(weights())) console.log(`${what.padEnd(8)} ${(bytes / 1024).toFixed(1).padStart(7)} KB gzip`);
}
