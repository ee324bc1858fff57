import type { Entry, JsonObject } from '@carryover/engine';
import type { JournalStore } from '../../src/journal-store.ts';
import { readEntry, targetOf } from './entries.ts';
import { athlete, copyInto, noteLost } from './ledger.ts';
import { restartServer, restoreServer } from './server.ts';
import { closeAll, reopen, type Site, type Tab } from './site.ts';
import type { World } from './world.ts';

/** Something that people, machines or bad luck do. Each is begun in one step; what follows has its own steps. */
type Happening = (world: World) => void | Promise<void>;

const anySite = ({ luck, sites }: World): Site => luck.pick(sites);
const anyTab = ({ luck }: World, site: Site): Tab => luck.pick(site.tabs);

const newEntry = (world: World, site: Site, kind: string, body: JsonObject): Entry => {
  const n = world.ledger.told.size + 1;
  return {
    id: `entry-${n}`,
    kind,
    version: kind === 'newer' ? 2 : 1,
    device: site.name,
    told: { epochMilliseconds: site.clockMilliseconds, zone: 'UTC' },
    body: { n, ...body },
  };
};

const kindOf = ({ luck }: World): string => {
  const roll = luck.next();
  if (roll < 0.4) return 'correction';
  if (roll > 0.93) return 'bad';
  return roll > 0.86 ? 'newer' : 'set';
};

/** An entry that a device has and may correct, and the corrections of it that it has seen. */
const seenTarget = async (
  { luck }: World,
  { disk }: Site,
): Promise<{ readonly target: string; readonly saw: readonly string[] } | undefined> => {
  const known = (await disk.store.entries(athlete)).map(({ entry }) => entry);
  const targets = known.filter(({ kind }) => kind === 'set').slice(0, 3);
  if (targets.length === 0) return undefined;
  const target = luck.pick(targets).id;
  return { target, saw: known.filter((entry) => targetOf(entry) === target).map(({ id }) => id) };
};

/** A device is told something; a correction names an entry, and knows which corrections of it were seen before. */
const tell: Happening = async (world) => {
  const site = anySite(world);
  const tab = anyTab(world, site);
  const wanted = kindOf(world);
  const seen = wanted === 'correction' ? await seenTarget(world, site) : undefined;
  const kind = wanted === 'correction' && seen === undefined ? 'set' : wanted;
  const { target, saw = [] } = seen ?? {};
  const entry = newEntry(world, site, kind, target === undefined ? {} : { target });
  world.ledger.told.set(entry.id, { entry, saw });
  world.trace(() => `${tab.process.name} is told ${entry.id}, a ${kind}${target ? ` of ${target}` : ''}`);
  site.clockMilliseconds += 1000;
  const readable = kind !== 'newer' && !('problem' in readEntry(entry));
  tab.store.record(athlete, [{ entry, readable }]).then(
    () => world.ledger.promised.add(entry.id),
    () => world.trace(() => `${tab.process.name} could not keep ${entry.id}`),
  );
};

const sync: Happening = (world) => {
  const site = anySite(world);
  const tab = anyTab(world, site);
  if (tab.syncs > 1) return;
  tab.syncs += 1;
  const controller = world.luck.chance(0.05) ? new AbortController() : undefined;
  world.trace(() => `${tab.process.name} begins a sync`);
  if (controller !== undefined)
    world.scheduler.later(
      () => `${tab.process.name} gives its sync up`,
      () => controller.abort(),
      30,
    );
  tab.device.syncOnce(controller?.signal).then((result) => {
    tab.syncs -= 1;
    world.trace(() => `${tab.process.name} synced: ${JSON.stringify(result)}`);
    const { deviceWasRestored, serverWasRestored } = world.ledger;
    if (result.wentBack && !deviceWasRestored && !serverWasRestored)
      world.ledger.complaint ??= `${tab.process.name} is said to be a restored copy, and is none`;
    if (result.startedOver && !serverWasRestored)
      world.ledger.complaint ??= `${tab.process.name} started over (${result.startedOver}), and no server was restored`;
  });
};

const killTab: Happening = (world) => {
  const site = anySite(world);
  const tab = anyTab(world, site);
  world.trace(() => `${tab.process.name} is killed`);
  tab.process.alive = false;
  reopen(world, site);
};

const killServer: Happening = (world) => {
  world.trace(() => 'the server is killed');
  restartServer(world);
};

const copySite: Happening = async (world) => {
  const site = anySite(world);
  world.trace(() => `${site.name} is copied`);
  site.copy = await copyInto(site.disk.store, world.newStore());
};

const copyServer: Happening = async (world) => {
  world.trace(() => 'the server is copied');
  world.server.copy = await copyInto(world.server.disk.store, world.newStore());
};

/** The device goes on with another store; gives the one that it had. */
const replaceSite = (world: World, site: Site, store: JournalStore): JournalStore => {
  closeAll(site);
  const before = site.disk.store;
  site.disk.store = store;
  world.ledger.deviceWasRestored = true;
  reopen(world, site);
  return before;
};

const replicas = ({ server, sites }: World): readonly JournalStore[] => [
  server.disk.store,
  ...sites.map(({ disk }) => disk.store),
];

const restoreSite: Happening = async (world) => {
  const site = anySite(world);
  if (site.copy === undefined) return;
  world.trace(() => `${site.name} goes back to its copy`);
  const before = replaceSite(world, site, await copyInto(site.copy, world.newStore()));
  await noteLost(world.ledger, before, replicas(world));
};

/** The copy comes back as a restore command leaves it, in a new life, or as a plain copy of its file. */
const restoreOldServer: Happening = async (world) => {
  const { server, luck, ledger } = world;
  if (server.copy === undefined) return;
  const epoch = luck.chance(0.5) ? world.newEpoch() : undefined;
  world.trace(() => `the server goes back to its copy${epoch === undefined ? ', in the same life' : ''}`);
  const before = server.disk.store;
  restartServer(world);
  ledger.serverWasRestored = true;
  restoreServer(world, await copyInto(server.copy, world.newStore(), epoch));
  await noteLost(ledger, before, replicas(world));
};

/** Signing out stops the talk and takes nothing; the journal is cleared only when all of it is in safety. */
const signOut: Happening = async (world) => {
  const site = anySite(world);
  site.signedIn = false;
  const { store } = site.disk;
  const unsafe = (await store.pendingCount(athlete)) > 0 || (await store.refused(athlete)).length > 0;
  const clears = world.fault.logoutClears === true || (!unsafe && world.luck.chance(0.5));
  world.trace(() => `${site.name} signs out${clears ? ' and is cleared' : ''}`);
  if (!clears) return;
  const before = replaceSite(world, site, world.newStore());
  if (!unsafe) await noteLost(world.ledger, before, replicas(world));
};

const signIn: Happening = (world) => {
  const site = world.sites.find(({ signedIn }) => !signedIn);
  if (site === undefined) return;
  world.trace(() => `${site.name} signs in`);
  site.signedIn = true;
};

const jumpClock: Happening = (world) => {
  const site = anySite(world);
  const jump = (world.luck.next() - 0.5) * 2e9;
  world.trace(() => `the clock of ${site.name} jumps by ${Math.round(jump / 3_600_000)} h`);
  site.clockMilliseconds = Math.round(site.clockMilliseconds + jump);
};

const fillDisk: Happening = ({ server, trace }) => {
  server.readOnly = !server.readOnly;
  trace(() => (server.readOnly ? 'the disk of the server is full' : 'the disk of the server has room again'));
};

const cutNetwork: Happening = ({ server, trace }) => {
  server.up = !server.up;
  trace(() => (server.up ? 'the server can be reached again' : 'the server cannot be reached'));
};

/** How often each happens, out of a hundred or so. */
const happenings: readonly (readonly [number, Happening])[] = [
  [38, tell],
  [36, sync],
  [4, killTab],
  [2, killServer],
  [3, copySite],
  [2, restoreSite],
  [4, copyServer],
  [3, restoreOldServer],
  [2, signOut],
  [4, signIn],
  [3, jumpClock],
  [1, fillDisk],
  [1, cutNetwork],
];

const all = happenings.reduce((sum, [weight]) => sum + weight, 0);

export const happen = (world: World): void | Promise<void> => {
  let roll = world.luck.next() * all;
  for (const [weight, happening] of happenings) {
    roll -= weight;
    if (roll < 0) return happening(world);
  }
};
