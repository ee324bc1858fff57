/** Names longer than this are no exercise names; it also bounds the work of one look-up. */
const longestName = 200;

/** Words that say nothing about the movement. */
const fillers = new Set('an and at both each for from in my of off on per the to w with your'.split(' '));

/** One word for one thing, after plurals are folded. */
const canonical: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '1': 'single',
    abductor: 'abduction',
    adductor: 'adduction',
    banded: 'band',
    bb: 'barbell',
    bw: 'bodyweight',
    cycle: 'cycling',
    db: 'dumbbell',
    dumbell: 'dumbbell',
    ez: 'barbell',
    flye: 'fly',
    isolateral: '',
    kb: 'kettlebell',
    jumping: 'jump',
    legged: 'leg',
    leverage: 'machine',
    ohp: 'overhead press',
    one: 'single',
    palloff: 'pallof',
    pecdec: 'pecdeck',
    pressdown: 'pushdown',
    pressup: 'pushup',
    rdl: 'romanian deadlift',
    rfess: 'rear foot elevated split squat',
    run: 'running',
    sa: 'single arm',
    sitting: 'seated',
    sl: 'single leg',
    stretching: 'stretch',
    trx: 'suspension',
    walk: 'walking',
  }).map(([word, meaning]) => [word, meaning === '' ? [] : meaning.split(' ')]),
);

/** Two words that are one, or that have one name for the movement. */
const pairs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'barbell bar': 'barbell',
    'bird dog': 'birddog',
    'body weight': 'bodyweight',
    'cable machine': 'cable',
    'chin up': 'chinup',
    'clam shell': 'clamshell',
    'cool down': 'cooldown',
    'cross over': 'crossover',
    'dead bug': 'deadbug',
    'dead lift': 'deadlift',
    'foam roll': 'foamroll',
    'foam roller': 'foamroll',
    'foam rolling': 'foamroll',
    'good morning': 'goodmorning',
    'ham curl': 'leg curl',
    'hammer strength': 'machine',
    'hamstring curl': 'leg curl',
    'heel raise': 'calf raise',
    'hex bar': 'trapbar',
    'hyper extension': 'hyperextension',
    'iso lateral': '',
    'kick back': 'kickback',
    'muscle up': 'muscleup',
    'pec deck': 'pecdeck',
    'pec dec': 'pecdeck',
    'plate loaded': 'machine',
    'press down': 'pushdown',
    'press up': 'pushup',
    'pull apart': 'pullapart',
    'pull down': 'pulldown',
    'pull over': 'pullover',
    'pull through': 'pullthrough',
    'pull up': 'pullup',
    'push down': 'pushdown',
    'push up': 'pushup',
    'rack pull': 'rackpull',
    'resistance band': 'band',
    'roll out': 'rollout',
    'single arm': 'singlearm',
    'single leg': 'singleleg',
    'sit up': 'situp',
    'skull crusher': 'skullcrusher',
    // A single leg press is a leg press on one leg.
    'singleleg curl': 'singleleg leg curl',
    'singleleg extension': 'singleleg leg extension',
    'singleleg press': 'singleleg leg press',
    'smith machine': 'smith',
    'stability ball': 'swissball',
    'step down': 'stepdown',
    'step up': 'stepup',
    'swiss ball': 'swissball',
    't bar': 'tbar',
    'trap bar': 'trapbar',
    'v up': 'vup',
    'warm up': 'warmup',
    'wood chop': 'woodchop',
  }).map(([pair, meaning]) => [pair, meaning === '' ? [] : meaning.split(' ')]),
);

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({ calves: 'calf', flies: 'fly', flyes: 'fly', flys: 'fly', abs: 'ab' }),
);

const singular = (word: string): string => {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || !word.endsWith('s')) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ches') || word.endsWith('shes') || word.endsWith('sses')) return word.slice(0, -2);
  return word.slice(0, -1);
};

const joinPairs = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const pair = before === undefined ? undefined : pairs.get(`${before} ${word}`);
    if (pair === undefined) joined.push(word);
    else joined.splice(-1, 1, ...pair);
  }
  return joined;
};

/** Watches write barbellBackSquat: only a name without any separator is cut at its capitals. */
const cutAtCapitals = (name: string): string =>
  /[^A-Za-z0-9]/.test(name) ? name : name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();

/** How the reps are counted is no part of the movement: the log keeps it with the sets. */
const aSide = /\b(?:each|per) (?:side|leg|arm)s?\b/g;

/** The words of a name in one spelling, in their order: `DB RDLs` gives dumbbell, romanian, deadlift. */
export const wordsOf = (name: string): readonly string[] => {
  if (name.length > longestName) return [];
  const raw =
    plain(cutAtCapitals(name.trim()))
      .replace(aSide, ' ')
      .match(/[a-z0-9]+/g) ?? [];
  const words = raw.map(singular).filter((word) => !fillers.has(word));
  return joinPairs(words.flatMap((word) => canonical.get(word) ?? [word]));
};

/** Letters and digits only, without a plural's end: `Leg-Extensions` and `LEGEXTENSION` are one. */
export const compact = (name: string): string =>
  name.length > longestName
    ? ''
    : plain(name)
        .replace(/[^a-z0-9]/g, '')
        .replace(/s$/, '');

/** A bag of words as a key: order and repetition do not count. */
export const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');
