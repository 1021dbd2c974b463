/** The mapping file of a merchant: read, changed by what the command line says, and written as a whole or not at all. */
import { randomUUID } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { carriers, names } from 'shipconfirm/files';
import { Failure, misuse } from './failure.js';
import { whole } from './input.js';
import { nearest } from './suggest.js';
import { clean } from './text.js';
import words from './words.js';

/** @typedef {import('../types/mapping.js').Mapping} Mapping */
/** @typedef {import('../types/mapping.js').Meaning} Meaning */
/** @typedef {import('../types/registry.js').NameField} NameField */
/** @typedef {{ field: NameField, from: string, to: string, said: string }} Pair */

/** The key of a mapping that holds the names of a field. */
const KEYS = Object.freeze(/** @type {const} */ ({ carrier: 'carriers', service: 'services' }));

/**
 * `carrier:DHL=DHL Express`: what the shop writes stands before the first `=`.
 * @type {(said: string) => Pair}
 */
export function pair(said) {
  const [, field, from = '', to = ''] = /^([^:=]*):([^=]*)=(.*)$/s.exec(said) ?? [];
  const known = words.nameField.find((word) => word === field);
  if (!known || from.trim() === '' || to.trim() === '') {
    throw misuse(`--set ${clean(said)}: say ${words.nameField.map((word) => `${word}:NAME=MEANING`).join(' or ')}`, 'map');
  }
  return { field: known, from: from.trim(), to: to.trim(), said };
}

/**
 * The mapping that stands in a file; none when there is no such file and one is to be written.
 * @type {(file: string | undefined, writing: boolean, err: import('./output.js').Output) => Promise<Mapping | undefined>}
 */
export async function mappingIn(file, writing, err) {
  if (file === undefined || (writing && !(await exists(file)))) return undefined;
  const text = new TextDecoder().decode(await whole(file, err));
  accepted(text, (faults) => new Failure(`${clean(file)} is no mapping: ${faults}`));
  return JSON.parse(text);
}

/** @type {(file: string) => Promise<boolean>} */
const exists = (file) => stat(file).then(() => true, (error) => error.code !== 'ENOENT');

/**
 * Has the engine look at a mapping, and says what it refuses.
 * @type {(mapping: string | Mapping, refused: (faults: string, first: { code: string, path: string }) => Error) => void}
 */
function accepted(mapping, refused) {
  const [first, ...others] = faultsOf(mapping);
  if (first) throw refused([first, ...others].map(({ path, message }) => `${path || '/'}: ${message}`).join('; '), first);
}

/** @type {(mapping: string | Mapping) => readonly import('../types/index.js').OverlayFault[]} */
function faultsOf(mapping) {
  try {
    names([], { mapping });
    return [];
  } catch (error) {
    const { faults } = /** @type {import('../types/index.js').ShipconfirmError} */ (error);
    if (!faults) throw error;
    return faults;
  }
}

/**
 * Positions of the names that the engine takes for this one: whatever their case, blanks and punctuation.
 * One name that is mapped to two carriers is a fault, and the fault names its place.
 * @type {(name: string, among: readonly string[]) => number[]}
 */
export function same(name, among) {
  const [one, other] = [{ from: name, to: 'UPS' }, among.map((from) => ({ from, to: 'FedEx' }))];
  return faultsOf({ version: 1, carriers: [one, ...other] })
    .filter(({ code }) => code === 'E_MAPPING_TWICE')
    .map(({ path }) => Number(path.split('/')[2]) - 1);
}

/**
 * The mapping with a name mapped, or mapped anew where it stands. What it was stays as it is.
 * @type {(mapping: Mapping, pair: Pair) => Mapping}
 */
export function mapped(mapping, { field, from, to, said }) {
  const key = KEYS[field];
  const own = mapping[key] ?? [];
  const [at = own.length] = same(from, own.map((meaning) => meaning.from));
  // What the shop's name is written like stays as it was.
  const changed = { ...mapping, [key]: own.toSpliced(at, 1, { from: own[at]?.from ?? from, to }) };
  accepted(changed, (faults, { code }) => {
    const near = code === 'E_MAPPING_CARRIER' ? nearest(to, carriers().flatMap((carrier) => [carrier.code, carrier.name])) : undefined;
    return new Failure(clean(`--set ${said}: ${faults}${near ? `; did you mean ${near}?` : ''}`));
  });
  return changed;
}

/**
 * A mapping as people read it: a field or a name a line.
 * @type {(mapping: Mapping) => string}
 */
export function written(mapping) {
  const keys = Object.entries(mapping).map(([key, value]) => {
    const elements = Array.isArray(value) && value.length > 0 ? `[\n${value.map((one) => `    ${spaced(one)}`).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${elements}`;
  });
  return `{\n${keys.join(',\n')}\n}\n`;
}

/** @type {(one: object) => string} */
const spaced = (one) => `{ ${Object.entries(one).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;

/**
 * Writes the file beside its place and moves it there: whoever reads it meanwhile has the old one or the new one whole.
 * @type {(file: string, mapping: Mapping) => Promise<void>}
 */
export async function save(file, mapping) {
  // A link stays one.
  const place = await realpath(file).catch(() => file);
  const beside = join(dirname(place), `.${basename(place)}.${randomUUID()}`);
  try {
    await writeFile(beside, written(mapping), { flag: 'wx' });
    const old = await stat(place).catch(() => undefined);
    if (old) await chmod(beside, old.mode);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Failure(`${clean(file)} cannot be written: ${/** @type {Error} */ (error).message}`);
  }
}
