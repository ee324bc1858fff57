import type { JournalStore } from '../../src/journal-store.ts';
import { createDevice, type Device } from '../../src/sync/device.ts';
import { readEntry } from './entries.ts';
import { athlete } from './ledger.ts';
import { transportOf } from './network.ts';
import { type Disk, type Process, storeOf } from './process.ts';
import type { World } from './world.ts';

/** A window of the app: it dies alone, and shares the disk of its device with the others. */
export interface Tab {
  readonly process: Process;
  readonly store: JournalStore;
  readonly device: Device;
  syncs: number;
}

/** A device, with what it keeps. */
export interface Site {
  readonly name: string;
  readonly disk: Disk;
  tabs: Tab[];
  signedIn: boolean;
  clockMilliseconds: number;
  copy?: JournalStore;
}

const openTab = (world: World, site: Site, index: number): Tab => {
  const process: Process = { name: `${site.name}.${index}`, alive: true };
  const plain = storeOf(world, process, site.disk);
  const wire = transportOf(world, process, site);
  const [store, transport] = world.fault.device?.(plain, wire, site.disk) ?? [plain, wire];
  const { entriesAPush, entriesAPull } = world.weather;
  const parts = { store, athlete, device: site.name, transport, readEntry, entriesAPush, entriesAPull };
  return { process, store, device: createDevice(parts), syncs: 0 };
};

export const createSite = (world: World, name: string, tabs: number): Site => {
  const site: Site = {
    name,
    disk: { store: world.newStore() },
    tabs: [],
    signedIn: true,
    clockMilliseconds: 1_795_000_000_000,
  };
  site.tabs = Array.from({ length: tabs }, (_, index) => openTab(world, site, index));
  return site;
};

/** A tab that died is opened again, on what is durable. */
export const reopen = (world: World, site: Site): void => {
  site.tabs = site.tabs.map((tab, index) => (tab.process.alive ? tab : openTab(world, site, index)));
};

export const closeAll = (site: Site): void => {
  for (const tab of site.tabs) tab.process.alive = false;
};
