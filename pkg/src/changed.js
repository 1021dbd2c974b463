/**
 * A copy of a shipment with the changes the engine made; what the engine does not know of stays.
 * @param {import('../types/index.js').Shipment} shipment
 * @param {readonly { readonly path: string, readonly to: string }[]} applied
 * @returns {import('../types/index.js').Shipment}
 */
export function changed(shipment, applied) {
  const copy = JSON.parse(JSON.stringify(shipment));
  for (const { path, to } of applied) {
    // Pointers of the engine name its own fields: nothing in them is escaped.
    const steps = path.slice(1).split('/');
    const field = /** @type {string} */ (steps.pop());
    let parent = copy;
    for (const step of steps) parent = parent[step] ??= {};
    parent[field] = to;
  }
  return copy;
}
