// Fails on a download address in package-lock.json: the lockfile must install from whichever registry its user has.
import { readFileSync } from 'node:fs';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const { packages }: Lockfile = JSON.parse(text);

// Workspaces are links to a folder, which is no address.
const addressed = Object.entries(packages).filter(([, { resolved }]) => /^[a-z+]+:/.test(resolved ?? ''));
for (const [name, { resolved }] of addressed)
  console.error(`package-lock.json: ${name} is bound to ${resolved}`);
if (addressed.length > 0) {
  console.error('Delete package-lock.json and run `npm install` with the .npmrc of this project in place.');
  process.exitCode = 1;
}
console.log(`${Object.keys(packages).length} packages looked at`);
