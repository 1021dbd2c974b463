/**
 * What the panel needs of the engine: the package's own types, and the part of its functions
 * that the worker calls. The worker assigns the package to `Engine`, so a drift is a type error.
 */

import type * as shipconfirm from 'shipconfirm/files/web';

export type {
  BuildResult,
  BuiltDocument,
  Candidate,
  Confirmations,
  Consequence,
  Edit,
  Finding,
  Fix,
  Held,
  Mapping,
  Marketplace,
  Package,
  PackageReport,
  Problem,
  Readiness,
  Recognition,
  RuleInfo,
  RuleName,
  Shipment,
  To,
  Vtr,
} from 'shipconfirm/files/web';

export type { Language, Messages } from 'shipconfirm/messages';

export type Engine = Pick<
  typeof shipconfirm,
  'applyFixes' | 'build' | 'check' | 'confirmations' | 'init' | 'marketplaces' | 'readShipments' | 'recognize' | 'rules' | 'ties' | 'version'
>;
