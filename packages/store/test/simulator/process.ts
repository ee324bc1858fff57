import type { JournalStore } from '../../src/journal-store.ts';
import type { World } from './world.ts';

/** Something that runs until it dies; what is durable outlives it. */
export interface Process {
  readonly name: string;
  alive: boolean;
}

/** Where a journal is durable. A restore puts another store in the place of the one that was. */
export interface Disk {
  store: JournalStore;
}

/** What a dead process waits for. */
const never = <Value>(): Promise<Value> => new Promise(() => {});

const die = (world: World, process: Process, when: string): Promise<never> => {
  world.trace(() => `${process.name} dies ${when}`);
  process.alive = false;
  world.onDeath(process);
  return never();
};

/** Only what goes wrong costs anything: most steps are the call itself. */
const step = <Value>(
  world: World,
  process: Process,
  name: string,
  writes: boolean,
  call: () => Promise<Value>,
): Promise<Value> => {
  if (!process.alive) return never();
  const { luck, weather } = world;
  if (luck.chance(weather.wait))
    return world.scheduler
      .wait(() => `${process.name} goes on to ${name}`)
      .then(() => (process.alive ? take(world, process, name, writes, call) : never()));
  return take(world, process, name, writes, call);
};

const take = <Value>(
  world: World,
  process: Process,
  name: string,
  writes: boolean,
  call: () => Promise<Value>,
): Promise<Value> => {
  const { luck, weather } = world;
  if (luck.chance(weather.crash)) return die(world, process, `before ${name}`);
  if (!writes) return call();
  if (luck.chance(weather.full)) {
    world.trace(() => `${process.name} finds no room to ${name}`);
    return Promise.reject(new Error('the store is full'));
  }
  return luck.chance(weather.crash) ? call().then(() => die(world, process, `after ${name}`)) : call();
};

/** A store as a process sees it: any step may be its last one, and any write may find no room. */
export const storeOf = (world: World, process: Process, disk: Disk): JournalStore => {
  const read = <Value>(name: string, call: () => Promise<Value>): Promise<Value> =>
    step(world, process, name, false, call);
  const write = <Value>(name: string, call: () => Promise<Value>): Promise<Value> =>
    step(world, process, name, true, call);
  return {
    append: (athlete, entries) => write('append', () => disk.store.append(athlete, entries)),
    since: (athlete, seq, limit) => read('since', () => disk.store.since(athlete, seq, limit)),
    chainAt: (athlete, seq) => read('chainAt', () => disk.store.chainAt(athlete, seq)),
    head: (athlete) => read('head', () => disk.store.head(athlete)),
    record: (athlete, entries) => write('record', () => disk.store.record(athlete, entries)),
    pending: (athlete, limit) => read('pending', () => disk.store.pending(athlete, limit)),
    pendingCount: (athlete) => read('pendingCount', () => disk.store.pendingCount(athlete)),
    refuse: (athlete, refusals) => write('refuse', () => disk.store.refuse(athlete, refusals)),
    refused: (athlete) => read('refused', () => disk.store.refused(athlete)),
    receive: (athlete, entries, head) => write('receive', () => disk.store.receive(athlete, entries, head)),
    startOver: (athlete, epoch) => write('startOver', () => disk.store.startOver(athlete, epoch)),
    entries: (athlete) => read('entries', () => disk.store.entries(athlete)),
    athletes: () => read('athletes', () => disk.store.athletes()),
    forget: (athlete) => write('forget', () => disk.store.forget(athlete)),
    close: async () => {},
  };
};
