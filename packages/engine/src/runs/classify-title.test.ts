import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { runTypes } from '../domain/index.ts';
import { classifyTitle } from './classify-title.ts';

/** Title, then type, extras and confidence where they matter; `-` says nothing. */
const cases: readonly (readonly [title: string, expected: string])[] = [
  // What watches and apps write by themselves says nothing.
  ['Sheffield Running', '-'],
  ['Sheffield Trail Running', '-'],
  ['Saint-Étienne Ultra Running', '-'],
  ['Treadmill Running', '-'],
  ['Track Running', '-'],
  ['Morning Run', '-'],
  ['Afternoon Run', '-'],
  ['Evening Run 🏃', '-'],
  ['Sevilla Carrera', '-'],
  ['Lyon Course à pied', '-'],
  ['', '-'],
  ['Chester50', '-'],
  ['4 miles', '-'],
  ['10k', '-'],
  ['5x5', '-'],
  // Words inside other words, and places.
  ['Restoration', '-'],
  ['Trackside', '-'],
  ['Recovered', '-'],
  ['Basel Running', '-'],
  ['Longford Running', '-'],
  ['Tempoville', '-'],
  ['Grace', '-'],
  ['Easyjet', '-'],
  ['Beverly Hills Running', '-'],
  ['Surrey Hills Trail Running', '-'],
  ['Long Beach Running', '-'],
  ['Long way home', '-'],
  ['Hyde Park Run', '-'],
  ['Back on track', '-'],
  ['Savannah, GA Running', '-'],
  ['Air Base Running', '-'],
  ['Côtes-d’Armor Running', '-'],
  ['Winter series 3', '-'],
  ['Road to recovery', '-'],
  ['XT', '-'],
  ['Rest', '-'],
  // Names that Garmin gives to its own workouts.
  ['Sheffield - Base', 'easy 0.9'],
  ['Base', 'easy 0.9'],
  ['Cracow - Recovery', 'recovery 0.9'],
  ['Sheffield - Tempo', 'threshold 0.9'],
  ['Sheffield - Threshold', 'threshold 0.9'],
  ['Sheffield - VO2 Max', 'intervals 0.9'],
  ['Sheffield - Anaerobic', 'intervals 0.9'],
  ['Sheffield - Sprint', 'hills 0.75'],
  ['Sheffield - Long Run', 'long 0.9'],
  ['Beverly Hills - Base', 'easy 0.9'],
  // Races, and titles that only mention one.
  ['parkrun', 'race 0.9'],
  ['Endcliffe parkrun #312', 'race 0.9'],
  ['Percy Pud 10k race', 'race 0.9'],
  ['5k time trial', 'race 0.9'],
  ['3 mile TT', 'race 0.9'],
  ['Parkrun (with warm-up)', 'race 0.9'],
  ['Race (took it easy)', 'race 0.6'],
  ['easy parkrun', 'easy 0.9'],
  ['Pre-race shakeout', 'recovery 0.9'],
  ['Race week easy', 'easy 0.9'],
  ['Post-race jog', 'easy 0.75'],
  ['Race warm-up', 'easy 0.75'],
  ['4 miles at race pace', 'threshold 0.75'],
  // Intervals.
  ['6x400', 'intervals 0.9'],
  ['6×400m', 'intervals 0.9'],
  ['4×1 mile', 'intervals 0.9'],
  ['4 x 1k', 'intervals 0.9'],
  ["10x1'", 'intervals 0.9'],
  ['5 X 3 min', 'intervals 0.9'],
  ['5x3-min hard', 'intervals 0.9'],
  ['3 x (1k + 400m)', 'intervals 0.9'],
  ['2k warm-up, 5x1k, 2k cool-down', 'intervals 0.9'],
  ['WU/5x1k/CD', 'intervals 0.9'],
  ['8x400 (90 s easy)', 'intervals 0.9'],
  ['6x800 with 400 jog recovery', 'intervals 0.9'],
  ['5x1k @ 10k pace', 'intervals 0.9'],
  ['Mile repeats', 'intervals 0.9'],
  ['VO2max', 'intervals 0.9'],
  ['Fartlek', 'intervals 0.9'],
  ['Long intervals', 'intervals 0.9'],
  ['Track Tuesday', 'intervals 0.75'],
  ['Easy laps of the track', 'intervals 0.6'],
  // Hills.
  ['Hill reps', 'hills 0.9'],
  ['8 hill repeats', 'hills 0.9'],
  ['6x60s hills', 'hills 0.9'],
  ['10 x 200m uphill', 'hills 0.9'],
  ['Long hills', 'hills 0.75'],
  ['Hills', 'hills 0.75'],
  ['Hill sprints', 'hills+hill-sprints 0.9'],
  ['Easy 40 min + 6 x 10s hill sprints', 'easy+hill-sprints 0.75'],
  // Threshold.
  ['Tempo', 'threshold 0.9'],
  ['20 min tempo', 'threshold 0.9'],
  ['Long tempo', 'threshold 0.9'],
  ['3x10 min tempo', 'threshold 0.9'],
  ['Threshold: 4x8 min', 'threshold 0.9'],
  ['Cruise intervals', 'threshold 0.9'],
  ['LT run', 'threshold 0.9'],
  ['6k at HM pace', 'threshold 0.9'],
  ['2k warm-up 5k tempo 2k cool-down', 'threshold 0.9'],
  ['Tempo Thursday + 4 strides', 'threshold+strides 0.9'],
  // Steady.
  ['8 miles @ MP', 'steady 0.9'],
  ['Steady 10k', 'steady 0.75'],
  ['Progression run', 'steady 0.75'],
  // Long.
  ['Long run', 'long 0.9'],
  ['Sunday LR', 'long 0.9'],
  ['long slow distance', 'long 0.9'],
  ['Long easy trail run', 'long 0.9'],
  ['Long 20k', 'long 0.9'],
  ['18 miles long', 'long 0.9'],
  ['Z2 long run', 'long 0.9'],
  ['Long progression run', 'long 0.75'],
  ['Long run with 3x5k @ MP', 'long-quality 0.9'],
  ['Long run, fast finish', 'long-quality 0.75'],
  ['Long run w/ 2x20 min tempo', 'long-quality 0.9'],
  // Recovery and easy.
  ['Recovery', 'recovery 0.9'],
  ['Easy recovery jog', 'recovery 0.9'],
  ['Shakeout', 'recovery 0.9'],
  ['Recovery week steady', 'steady 0.75'],
  ['Easy', 'easy 0.9'],
  ['Easy 5 miles', 'easy 0.9'],
  ['45 min Z2', 'easy 0.9'],
  ['GA 8', 'easy 0.75'],
  ['Jog to work', 'easy 0.75'],
  ['Aerobic', 'easy 0.75'],
  // Strides keep an easy run easy.
  ['easy + 6×100 strides', 'easy+strides 0.9'],
  ['Easy 8k with 6 x 20 s strides', 'easy+strides 0.9'],
  ['Easy, strides 6x100m', 'easy+strides 0.9'],
  ['8 miles w/ strides', 'easy+strides 0.75'],
  ['Easy + 12x100m strides', 'easy+strides 0.6'],
  ['Easy + bounding', 'easy+bounds 0.9'],
  // Negation.
  ['Easy, no intervals', 'easy 0.9'],
  ['no intervals', '-'],
  ['No more intervals', '-'],
  ['Not a race', '-'],
  ["Wasn't a race, easy 10k", 'easy 0.9'],
  ['Easy run instead of tempo', 'easy 0.9'],
  ['Easy, no tempo or intervals', 'easy 0.9'],
  ['Intervals cancelled, easy 5k', 'easy 0.9'],
  ['Easy without strides', 'easy 0.9'],
  // Warm-ups and cool-downs by themselves are jogs.
  ['Warm-up', 'easy 0.75'],
  ['Cool down', 'easy 0.75'],
  ['Warm-up: 10 min easy', 'easy 0.75'],
  // German.
  ['Intervalle 5x1000', 'intervals 0.9'],
  ['Langer Lauf', 'long 0.9'],
  ['Langer Lauf mit Endbeschleunigung', 'long-quality 0.75'],
  ['Lockerer Dauerlauf', 'easy 0.9'],
  ['Dauerlauf', 'easy 0.75'],
  ['Tempodauerlauf', 'threshold 0.9'],
  ['Hügelläufe', 'hills 0.9'],
  ['Regenerationslauf', 'recovery 0.9'],
  ['Dauerlauf ohne Intervalle', 'easy 0.75'],
  ['Einlaufen, Schwelle, Auslaufen', 'threshold 0.9'],
  // Spanish.
  ['Series 8x400', 'intervals 0.9'],
  ['Series', 'intervals 0.9'],
  ['Series en cuestas', 'hills 0.9'],
  ['Tirada larga', 'long 0.9'],
  ['Rodaje suave', 'easy 0.9'],
  ['Rodaje + progresivos', 'easy+strides 0.9'],
  ['Trote regenerativo', 'recovery 0.9'],
  ['Umbral', 'threshold 0.9'],
  // French.
  ['Fractionné 10x30/30', 'intervals 0.9'],
  ['30/30', 'intervals 0.9'],
  ['Fractionné en côte', 'hills 0.9'],
  ['Séance VMA', 'intervals 0.9'],
  ['Sortie longue', 'long 0.9'],
  ['Footing', 'easy 0.9'],
  ['Footing de récupération', 'recovery 0.9'],
  ['Seuil 3x10 min', 'threshold 0.9'],
];

const shown = (title: string): string => {
  const verdict = classifyTitle(title);
  return verdict ? `${[verdict.type, ...verdict.extras].join('+')} ${verdict.confidence}` : '-';
};

test('titles mean what runners mean by them', () => {
  const wrong = cases
    .map(([title, expected]) => ({ title, expected, actual: shown(title) }))
    .filter(({ expected, actual }) => expected !== actual);
  assert.deepEqual(wrong, []);
});

test('no title is in the table twice', () => {
  assert.equal(new Set(cases.map(([title]) => title)).size, cases.length);
});

test('case and surrounding space change nothing', () => {
  for (const [title, expected] of cases) assert.equal(shown(`  ${title.toUpperCase()} `), expected, title);
});

test('the evidence quotes the word that decided', () => {
  assert.deepEqual(classifyTitle('Tuesday TEMPO run')?.evidence, ['the title says "tempo"']);
});

const words = [
  'easy',
  'long',
  'no',
  '6x400',
  'warm-up',
  'strides',
  'hills',
  'race',
  '(',
  ' - ',
  ':',
  ',',
  'and',
  '×',
  'é',
];

test('any string is safe, and a verdict is well formed', () => {
  const titles = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(titles, (title) => {
      const verdict = classifyTitle(title);
      if (!verdict) return;
      assert.ok(runTypes.includes(verdict.type) && verdict.type !== 'unknown');
      assert.ok(verdict.confidence >= 0.6 && verdict.confidence <= 0.9);
      assert.ok(verdict.evidence.length > 0);
    }),
  );
});

test('long titles are read in linear time', () => {
  const start = performance.now();
  for (const unit of [
    'x ',
    '6x',
    '1',
    '6 x ',
    'no ',
    'easy ',
    'long ',
    '(',
    ': ',
    ' - ',
    'warm-up ',
    '1 x 1 ',
    '×',
    'é',
  ])
    classifyTitle(unit.repeat(100_000 / unit.length));
  assert.ok(performance.now() - start < 1000);
});
