// The licences of what is bundled ask to be passed on with the code.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of the installed packages whose code went into the bundle. */
export const bundledPackages = (modules: readonly string[]): readonly string[] => {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
  const folders = modules.map((module) => folder.exec(module)?.[0]).filter((found) => found !== undefined);
  return [...new Set(folders)].sort();
};

const licenceOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = globSync('{LICENSE,LICENCE,license,licence,NOTICE}*', { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8').trim(),
  );
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
};

/** Their licences, one after the other. */
export const licencesText = (packages: readonly string[]): string =>
  `${packages.map(licenceOf).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
