// Named exports for `import`, of the instance `require` gets.
import api from './node.cjs';

export const {
  ShipconfirmError, applyFixes, build, carriers, check, checkBytes, confirmations, marketplaces, readShipments, recognize, recognizeColumns,
  recognizeLines, rules, ties, version,
} = api;
