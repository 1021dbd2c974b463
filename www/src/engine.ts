/**
 * What the panel needs of the engine: the package's own types, and the part of its functions
 * that the worker calls. The worker assigns the package to `Engine`, so a drift is a type error.
 */

import type * as shipconfirm from 'shipconfirm/files/web';

export type {
  BuildResult,
  BuiltDocument,
  Candidate,
  CarrierInfo,
  Comparison,
  Confirmations,
  Consequence,
  Deadline,
  Deadlines,
  Edit,
  Finding,
  Fix,
  Forecast,
  ForecastResult,
  Health,
  HealthResult,
  Held,
  Mapping,
  Marketplace,
  NameSeen,
  Names,
  Outcome,
  Outlook,
  Package,
  PackageReport,
  Problem,
  Rate,
  RateResult,
  Readiness,
  Recognition,
  ReportColumn,
  ReportReading,
  RuleFacts,
  RuleName,
  Shipment,
  To,
  Vtr,
} from 'shipconfirm/files/web';

export type { Language, Messages } from 'shipconfirm/messages';

export type Engine = Pick<
  typeof shipconfirm,
  | 'applyFixes'
  | 'build'
  | 'carriers'
  | 'check'
  | 'compareReport'
  | 'confirmations'
  | 'deadlines'
  | 'forecast'
  | 'health'
  | 'init'
  | 'ledgerLines'
  | 'marketplaces'
  | 'names'
  | 'rate'
  | 'readReport'
  | 'readShipments'
  | 'recognize'
  | 'rules'
  | 'settleNames'
  | 'ties'
  | 'trackingUrl'
  | 'version'
>;
