/** Tests that run together; the suite prints the time of each. */
export interface Tier {
  readonly name: string;
  readonly files: readonly string[];
  /** Left out of files that the patterns name: they are another tier's. */
  readonly but?: readonly string[];
  /** Starts processes, servers or browsers; `--quick` leaves it out. */
  readonly slow?: true;
  /** Does more of the same with CARRYOVER_LONG=1, which `npm run test:long` sets. */
  readonly long?: true;
}

/** Quick ones first. A test holds this list against the files that there are. */
export const tiers: readonly Tier[] = [
  { name: 'tools', files: ['tools/**/*.test.ts'] },
  {
    name: 'engine, formats, views and pictures',
    files: ['packages/{engine,formats,views,pictures,api-client}/**/*.test.ts', 'apps/web/src/**/*.test.ts'],
    long: true,
  },
  {
    name: 'stores: memory, SQLite, PostgreSQL, IndexedDB in Chromium',
    files: ['packages/store/**/*.test.ts'],
    but: ['packages/store/test/simulator/**', 'packages/store/test/crash/**'],
    slow: true,
    long: true,
  },
  { name: 'server', files: ['apps/server/**/*.test.ts'], slow: true, long: true },
  { name: 'screens in Chromium', files: ['apps/web/test/**/*.test.ts'], slow: true },
  { name: 'command line', files: ['apps/cli/**/*.test.ts'], slow: true },
  { name: 'simulated devices', files: ['packages/store/test/simulator/*.test.ts'], slow: true, long: true },
  { name: 'kills and full disks', files: ['packages/store/test/crash/*.test.ts'], slow: true, long: true },
];
