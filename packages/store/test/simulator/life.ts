import type { SyncResult } from '../../src/sync/device.ts';
import { checkEnd, checkSynced } from './checks.ts';
import { happen } from './happenings.ts';
import type { Site } from './site.ts';
import { turn } from './turns.ts';
import { calm } from './weather.ts';
import { createWorld, type Settings, type World } from './world.ts';

/** More steps than any world needs to grow quiet. */
const mostSteps = 20_000;

/** What is wrong with a world, found by one of the checks. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** Until all that can go on without the scheduler has gone on. */
const settle = async (world: World): Promise<void> => {
  await turn();
  for (let idle = world.whenIdle(); idle !== undefined; idle = world.whenIdle()) {
    await idle;
    await turn();
  }
};

const live = async (world: World): Promise<void> => {
  for (let left = world.weather.happenings; left > 0; ) {
    if (world.scheduler.isEmpty || world.luck.chance(0.3)) {
      left -= 1;
      await happen(world);
    } else world.scheduler.step();
    await settle(world);
  }
};

/** All that is under way arrives, late duplicates too; nothing new happens and nothing breaks any more. */
const growQuiet = async (world: World): Promise<void> => {
  world.weather = { ...world.weather, ...calm, lag: true };
  world.server.up = true;
  world.server.readOnly = false;
  for (const site of world.sites) site.signedIn = true;
  for (let steps = 0; world.scheduler.step(); steps += 1) {
    if (steps > mostSteps) throw new Broken('the world never grows quiet: a sync goes on for ever');
    await settle(world);
  }
  world.weather = { ...world.weather, lag: false };
};

const syncNow = async (world: World, site: Site): Promise<SyncResult> => {
  let result: SyncResult | undefined;
  world.trace(() => `${site.name} syncs in quiet`);
  site.tabs[0]!.device.syncOnce().then((value) => {
    result = value;
  });
  await settle(world);
  if (result === undefined) throw new Broken(`a sync of ${site.name} hangs`);
  world.trace(() => `${site.name} synced in quiet: ${JSON.stringify(result)}`);
  return result;
};

/** Whether what is wrong was found, and what; the world is over then. */
const complain = (complaint: string | undefined): void => {
  if (complaint !== undefined) throw new Broken(complaint);
};

/**
 * A world from its seed to its end: things happen, then it grows quiet; with a server that takes nothing in every device
 * still gets all that there is; then each syncs twice, and all must be equal, with nothing lost and nothing doubled.
 */
export const liveOut = async (seed: number, settings: Settings): Promise<World> => {
  const world = createWorld(seed, settings);
  await live(world);
  await growQuiet(world);
  complain(world.ledger.complaint);
  if (world.luck.chance(0.4)) {
    world.server.readOnly = true;
    for (const site of world.sites) complain(await checkSynced(world, site, await syncNow(world, site)));
    world.server.readOnly = false;
  }
  for (const site of world.sites) complain(await checkSynced(world, site, await syncNow(world, site)));
  const last: SyncResult[] = [];
  for (const site of world.sites) last.push(await syncNow(world, site));
  complain(await checkEnd(world, last));
  return world;
};
