/**
 * What the panel needs of the engine: the shapes of the package `shipconfirm`, as seen from here.
 * The worker assigns the package to `Engine`, so a drift between the two is a type error.
 */

/** Will Amazon take it? */
export type Readiness = 'ready' | 'check' | 'blocked';
/** Will it count? */
export type Vtr = 'counts' | 'at-risk' | 'defect' | 'exempt';
/** What happens at Amazon, worst first. */
export type Consequence = 'refused' | 'defect' | 'risk' | 'note';
export type Target = 'api' | 'feed' | 'flat';

export interface Item {
  orderItemId?: string;
  quantity?: string | number;
}

export interface Package {
  reference?: string;
  carrier?: string;
  carrierName?: string;
  service?: string;
  trackingNumber?: string;
  shipDate?: string;
  deliveredAt?: string;
  items?: Item[];
}

export interface Shipment {
  id?: string;
  orderId?: string;
  marketplace?: string;
  purchaseDate?: string;
  shipBy?: string;
  deliverBy?: string;
  shipFrom?: { country?: string };
  shipTo?: { country?: string };
  packages?: Package[];
}

export interface Edit {
  /** JSON Pointer into the shipment. */
  path: string;
  from: string;
  to: string;
}

export interface Fix {
  kind: 'safe' | 'suggested';
  title: string;
  edits: Edit[];
}

export interface Finding {
  rule: string;
  code: string;
  consequence: Consequence;
  path: string;
  params: Record<string, string>;
  message: string;
  fix: Fix | null;
}

export interface PackageReport {
  shipment: string;
  /** `null` for a shipment without packages. */
  package: string | null;
  readiness: Readiness;
  vtr: Vtr;
  findings: Finding[];
}

export interface RuleInfo {
  rule: string;
  code: string;
  title: string;
  consequence: Consequence;
  hint: string;
}

export interface Marketplace {
  id: string;
  country: string;
  name: string;
  timeZone: string;
}

export interface Part {
  name: string;
  text: string;
}

export interface Candidate {
  carrier: string;
  id: string;
  format: string;
  verdict: 'valid' | 'plausible' | 'bad-check-digit';
  confidence: 'certain' | 'likely' | 'possible';
  service: string | null;
  parts: Part[];
  reasons: string[];
}

export interface Recognition {
  input: string;
  cleaned: string;
  kind: string;
  candidates: Candidate[];
}

/** A place in the input that is no shipment. */
export interface Problem {
  code: string;
  message: string;
  line: number | null;
  column: number | null;
  byte: number | null;
}

/** One file for Amazon, or one call. */
export interface Payload {
  name: string;
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
  packages: number;
}

/** A package that does not go, and why. */
export interface Held {
  shipment: string;
  package: string | null;
  code: string;
  path: string;
  message: string;
}

export interface BuildResult {
  documents: Payload[];
  held: Held[];
  problems: Problem[];
}

export interface Confirmations {
  ready: unknown[];
  held: Held[];
}

export interface CheckOptions {
  now: string;
  marketplace?: string;
}

export interface ReadOptions {
  marketplace?: string;
  /** Amazon's unshipped-orders report, to join with a shipments CSV. */
  unshipped?: Uint8Array;
}

export interface BuildOptions extends CheckOptions {
  merchantId?: string;
}

export interface Engine {
  init(): Promise<unknown>;
  version(): string;
  rules(): readonly RuleInfo[];
  marketplaces(): readonly Marketplace[];
  readShipments(input: Uint8Array, options: ReadOptions): { shipments: Shipment[]; problems: Problem[] };
  /** One report a package, and one for each shipment without packages, in order. */
  check(shipments: readonly Shipment[], options: CheckOptions): { packages: PackageReport[] };
  applyFixes(shipment: Shipment, options: CheckOptions): { shipment: Shipment };
  recognize(text: string, context?: { carrier?: string; shipFrom?: string; shipTo?: string; marketplace?: string }): Recognition;
  confirmations(shipments: readonly Shipment[], options: CheckOptions): Confirmations;
  build(input: Uint8Array, options: BuildOptions & { to: Target }): BuildResult;
}
