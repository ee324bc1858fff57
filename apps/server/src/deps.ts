import type { Database } from '@carryover/store/node';
import type { AppFiles } from './app-files.ts';
import type { UploadReader } from './imports/import-thread.ts';
import type { LiveHeads } from './live-heads.ts';
import type { Log } from './log.ts';
import type { Gauge, Metrics } from './metrics.ts';
import type { ViewMaker } from './views/maker.ts';

/** Who asks. Without accounts everybody is the one local athlete. */
export interface Caller {
  readonly user?: string;
  /** The journals that are theirs. */
  readonly athletes: readonly string[];
}

/** Everybody who reaches the server is the one who runs it; `listen` sees to it that this is one machine. */
export interface LocalCallers extends Callers {
  readonly kind: 'local';
}

/** How it is known who asks: not at all on one's own machine, by sessions where there are accounts. */
export interface Callers {
  readonly kind: 'local' | 'accounts';
  callerOf(request: Request): Promise<Caller | undefined>;
}

export interface Limits {
  /** Of a request's body where its route says nothing else. */
  readonly bodyBytes: number;
  readonly pushBytes: number;
  /** Of an uploaded file. */
  readonly importBytes: number;
  /** Uploads of one athlete, and of all, that are read or wait for it; they wait in memory. */
  readonly importsOfAthlete: number;
  readonly importsOfAll: number;
  /** Calendar feeds of one athlete. */
  readonly feeds: number;
  /** Reads of one feed within an hour. */
  readonly feedReads: number;
  /** What one user may have computed (views, exports) within five minutes. */
  readonly computedReads: number;
  /** Live connections of one athlete at the same time. */
  readonly liveConnections: number;
  readonly heartbeatMilliseconds: number;
}

/** All that the API needs of the world; it reads no clock, chance, environment or network by itself. */
export interface ServerDeps {
  readonly database: Database;
  readonly callers: Callers;
  readonly live: LiveHeads;
  /** Where views are computed; on the thread of the requests where nothing is given. */
  readonly viewMaker?: ViewMaker;
  /** Where uploaded files are read; on threads of their own where nothing is given. */
  readonly uploadReader?: UploadReader;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds of a clock that only ever goes forward, to measure with. */
  readonly monotonic: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly limits: Limits;
  /** What browsers are given at `/`; a plain page says what is missing where there is no app. */
  readonly app?: AppFiles;
  readonly version: string;
  /** Names the code beside its version, as `programDigest` does: after an update nothing that was computed before is shown. */
  readonly program?: string;
  /** How people reach this server, as `https://example.org`; absent on one's own machine. */
  readonly publicOrigin?: string;
  /** Whether the last address of X-Forwarded-For is believed; true only behind a proxy of one's own. */
  readonly trustProxy: boolean;
  /** What the process says of itself. */
  readonly gauges?: () => readonly Gauge[];
  /** Opens the figures of this server to more than its own machine. */
  readonly metricsToken?: string;
}
