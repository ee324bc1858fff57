import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acuteTrials } from './acute-trials.ts';
import { coaches } from './coaches.ts';
import { consensus, guidelines } from './guidelines.ts';
import { metaAnalyses, reviews } from './meta-analyses.ts';
import { observational } from './observational.ts';
import { ours } from './ours.ts';
import { practice } from './practice.ts';
import { citationLabel, cite, type SourceKey, sourceOf, sources } from './register.ts';
import { kindInWords, type Source, statusInWords } from './source.ts';
import { programmeTrials } from './trials.ts';

const keys = Object.keys(sources) as SourceKey[];
const entries: readonly (readonly [SourceKey, Source])[] = keys.map((key) => [key, sourceOf(key)]);

/** Known to the field but opened by nobody here: these may not be cited. */
const unopened =
  /\b(Boren|Brzycki|Buchheit|Chan|Coleman|Colenso|Foster|Goom|Helms|Impellizzeri|LeSuer|McNulty|Plews 2013|Potach|Rogerson|Zourdos)\b/;

test('keys are kebab-case and none hides another of the same name', () => {
  for (const key of keys) assert.match(key, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  const parts = [
    programmeTrials,
    acuteTrials,
    metaAnalyses,
    reviews,
    guidelines,
    consensus,
    observational,
    coaches,
    practice,
    ours,
  ];
  assert.equal(parts.flatMap((part) => Object.keys(part)).length, keys.length);
});

test('kinds and statuses are known and explained in words', () => {
  for (const [key, { kind, status }] of entries) {
    assert.ok(kindInWords[kind], key);
    assert.ok(statusInWords[status], key);
  }
});

test('a DOI has the shape of a DOI and stands once', () => {
  const dois = entries.flatMap(([, { doi }]) => (doi === undefined ? [] : [doi]));
  for (const doi of dois) assert.match(doi, /^10\.\d{4,9}\/\S+[^.\s]$/);
  assert.equal(new Set(dois.map((doi) => doi.toLowerCase())).size, dois.length);
});

test('no two entries are the same publication', () => {
  const named = entries.map(([, { citation, doi }]) => `${citation} ${doi ?? ''}`);
  assert.equal(new Set(named).size, named.length);
});

test('nothing is cited that nobody has opened', () => {
  for (const [key, { citation }] of entries) assert.doesNotMatch(citation, unopened, key);
});

test('what was not read in the source says so on its label', () => {
  assert.match(citationLabel('acsm-2026'), /read in summaries/);
  assert.match(citationLabel('li-2019'), /numbers not read/);
  assert.equal(citationLabel('ours'), 'Our own default, published nowhere');
  assert.equal(citationLabel('storen-2008'), 'Støren 2008, MSSE 40(6):1087 (trial; 17 well-trained)');
});

test('every article, the counter-school, practice and our own word are present', () => {
  const needed: readonly SourceKey[] = [
    'article-eight-mistakes',
    'article-four-mistakes',
    'article-strong-and-explosive',
    'article-form-first',
    'school-hard-days-hard',
  ];
  for (const key of needed) assert.equal(sourceOf(key).kind, 'coach');
  assert.equal(sourceOf('practice').kind, 'practice');
  assert.equal(sourceOf('ours').kind, 'ours');
});

test('a citation keeps its source and its words; a wrong key does not compile', () => {
  assert.deepEqual(cite('ours', 'Six days.'), { source: 'ours', says: 'Six days.' });
  // @ts-expect-error a key that is not in the register
  cite('nobody-1999', 'Nothing.');
});
