import type { JournalStore } from '../../src/journal-store.ts';
import { memoryStore } from '../../src/memory/memory-store.ts';
import type { Fault } from './fault.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { type Luck, luckOf } from './luck.ts';
import type { Process } from './process.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { createServer, restartServer, type Server } from './server.ts';
import { createSite, reopen, type Site } from './site.ts';
import { type Weather, weatherOf } from './weather.ts';

export interface World {
  readonly seed: number;
  readonly fault: Partial<Fault>;
  readonly luck: Luck;
  readonly scheduler: Scheduler;
  readonly ledger: Ledger;
  readonly sites: Site[];
  readonly server: Server;
  /** Whether messages go through JSON; that is slower, so only some worlds do. */
  readonly serialises: boolean;
  weather: Weather;
  quietRequests: number;
  whenIdle(): Promise<void> | undefined;
  newStore(): JournalStore;
  newEpoch(): string;
  trace(line: () => string): void;
  onDeath(process: Process): void;
}

/** How a world is made, beside its seed. */
export interface Settings {
  readonly fault?: Fault;
  /** Stores other than those in memory, and when their calls are over. */
  readonly newStore?: (newEpoch: () => string) => JournalStore;
  readonly whenIdle?: () => Promise<void> | undefined;
  /** What happens, line by line. */
  readonly trace?: (line: string) => void;
}

export const createWorld = (seed: number, settings: Settings): World => {
  const luck = luckOf(seed);
  const { trace: write, newStore = memoryStore } = settings;
  const trace = (line: () => string): void => write?.(line());
  let epochs = 0;
  const newEpoch = (): string => {
    epochs += 1;
    return `life ${epochs}`;
  };
  const draft: Omit<World, 'server'> & { server?: Server } = {
    seed,
    fault: settings.fault ?? {},
    luck,
    scheduler: createScheduler(luck, trace),
    ledger: emptyLedger(),
    sites: [],
    serialises: luck.chance(0.05),
    weather: weatherOf(luck),
    quietRequests: 0,
    whenIdle: settings.whenIdle ?? (() => undefined),
    newStore: () => newStore(newEpoch),
    newEpoch,
    trace,
    onDeath: (process) => {
      if (process === world.server.process) return restartServer(world);
      for (const site of world.sites) reopen(world, site);
    },
  };
  const world = draft as World;
  draft.server = createServer(world);
  const sites = 2 + luck.below(3);
  for (let index = 0; index < sites; index += 1)
    world.sites.push(createSite(world, `device-${index}`, luck.chance(0.3) ? 2 : 1));
  return world;
};
