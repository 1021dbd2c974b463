/**
 * What the panel needs of the engine: the package's own types, and the part of its functions
 * that the worker calls. The worker assigns the package to `Engine`, so a drift is a type error.
 */

import type * as shipconfirm from 'shipconfirm/files/web';

export type {
  Answer,
  BuiltDocument,
  Candidate,
  CarrierChoice,
  CarrierInfo,
  Comparison,
  Confirmations,
  Consequence,
  Criterion,
  Deadline,
  Deadlines,
  Edit,
  Finding,
  Fix,
  Forecast,
  ForecastResult,
  Guess,
  Health,
  HealthResult,
  Held,
  MappedField,
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
  ServiceChoice,
  Shipment,
  To,
  Vtr,
} from 'shipconfirm/files/web';

export type { Language, Messages } from 'shipconfirm/messages';

export type Engine = Pick<
  typeof shipconfirm,
  | 'applyFixes'
  | 'builder'
  | 'carriers'
  | 'catalogueDate'
  | 'check'
  | 'checkBytes'
  | 'compareReport'
  | 'confirmations'
  | 'convert'
  | 'deadlines'
  | 'forecaster'
  | 'guessMapping'
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
  | 'services'
  | 'settleNames'
  | 'split'
  | 'ties'
  | 'trackingUrl'
  | 'version'
>;
