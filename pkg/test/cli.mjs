/** Runs the command line as npm would. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../bin/shipconfirm.js', import.meta.url));
export const NOW = '2026-11-21T16:00:00Z';

/**
 * @param {readonly string[]} args
 * @param {{ input?: string | Uint8Array, env?: Record<string, string>, cwd?: string }} [given]
 * @returns {Promise<{ code: number, out: string, err: string }>}
 */
export function shipconfirm(args, { input = '', env = {}, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, COLUMNS: '100', LC_ALL: 'C', ...env }, cwd });
    const out = [];
    const err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    // A run that fails early closes its input while we still write.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A folder that is gone after the test. */
export function folder(t) {
  const path = mkdtempSync(join(tmpdir(), 'shipconfirm-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A shipment with nothing wrong, and changes to it. */
export const good = (changes = {}, packageChanges = {}) => ({
  id: 'GB-1',
  orderId: '202-1234567-1234567',
  marketplace: 'GB',
  status: 'Unshipped',
  purchaseDate: '2026-11-20T09:12:00Z',
  shipBy: '2026-11-23T23:59:59Z',
  shipFrom: { country: 'GB' },
  shipTo: { country: 'GB' },
  lines: [{ orderItemId: '12345678901234', sku: 'MUG', ordered: 2, shipped: 0 }],
  packages: [{
    reference: '1',
    carrier: 'Royal Mail',
    service: 'Royal Mail Tracked 48',
    trackingNumber: 'RX473124829GB',
    shipDate: '2026-11-21T10:30:00Z',
    items: [{ orderItemId: '12345678901234', quantity: 2 }],
    ...packageChanges,
  }],
  ...changes,
});
