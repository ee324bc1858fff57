import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readGym } from '../src/plan/equipment.ts';
import { readHours } from '../src/plan/openings.ts';
import { readTemplate } from '../src/plan/read-template.ts';
import { readPain, readTrip } from '../src/plan/season-options.ts';
import { readConfig } from '../src/settings/config.ts';
import { readRace } from '../src/settings/races.ts';
import { folderWith, root } from './support.ts';

const page = readFileSync(join(root, 'docs', 'planning.md'), 'utf8');

/** The words of the table under the option that they are of. */
const words = (): { readonly option: string; readonly word: string }[] => {
  let option = '';
  return page.split('\n').flatMap((line) => {
    const [, first = '', second] = /^\| *([^|]*?) *\| *(`[^|]*?) *\|/.exec(line) ?? [];
    if (second === undefined) return [];
    option = /`(--\w+)`/.exec(first)?.[1] ?? option;
    return [...second.matchAll(/`"?([^`"]+)"?`/g)].map(([, word]) => ({ option, word: word! }));
  });
};

const readers: Readonly<Record<string, (word: string) => unknown>> = {
  '--race': (word) => readRace('--race', /^\d{4}-/.test(word) ? word : `2027-10-03:${word}`),
  '--equipment': (word) => readGym('--equipment', [word]),
  '--days': (word) => readHours({ days: [word], busy: [], open: [] }),
  '--busy': (word) => readHours({ days: [], busy: [word], open: [] }),
  '--open': (word) => readHours({ days: [], busy: [], open: [word] }),
  '--trip': (word) => readTrip('--trip', word),
  '--template': (word) => readTemplate('--template', word, root, 0),
  '--pain': (word) => readPain('--pain', word),
};

describe('the page about planning', () => {
  test('shows words that are understood', () => {
    const shown = words();
    assert.deepEqual(new Set(shown.map(({ option }) => option)), new Set(Object.keys(readers)));
    for (const { option, word } of shown)
      assert.doesNotThrow(() => readers[option]!(word), `${option} ${word}`);
  });

  test('shows a configuration that is read', (context) => {
    const json = /```json\n([\s\S]*?)```/.exec(page)![1]!;
    const config = readConfig(undefined, folderWith(context, { 'carryover.config.json': json }));
    assert.deepEqual(config.season?.races, ['2027-10-03:half']);
    assert.equal(readGym('gym', config.gym as string[]).gym.barKg, 20);
  });
});
