import { existsSync } from 'node:fs';

/** The folder of the pages made from the rules: above the bundle's chunks when built, at the root in the workspace. */
const folders = [
  new URL('../docs/rules/', import.meta.url),
  new URL('../../../../docs/rules/', import.meta.url),
];

/** Address of a rule's page on this machine. */
export const docsUrl = (ruleId: string): string => {
  const folder = folders.find((each) => existsSync(each)) ?? folders[1]!;
  return new URL(`${ruleId}.md`, folder).href;
};
