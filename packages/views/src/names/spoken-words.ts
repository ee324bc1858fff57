/**
 * What people write for words of the catalogue: short forms, and the usual German, French and Spanish words. Good
 * enough for a guess that a person confirms, too loose for taking a name to mean an exercise.
 */
const spoken: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bp: 'bench press',
    bss: 'bulgarian split squat',
    bulgarian: 'bulgarian split squat',
    bulgarians: 'bulgarian split squat',
    'bulgarian squat': 'bulgarian split squat',
    cgbp: 'bench press',
    clams: 'clamshell',
    copenhagens: 'copenhagen plank',
    dl: 'deadlift',
    ext: 'extension',
    ghd: 'glute ham raise',
    ghr: 'glute ham raise',
    lat: 'lat pulldown',
    lats: 'lat pulldown',
    nordics: 'nordic curl',
    pogos: 'pogo hops',
    rev: 'reverse',
    sldl: 'romanian deadlift',
    'stiff leg deadlift': 'romanian deadlift',
    'stiff legged deadlift': 'romanian deadlift',
    sq: 'squat',
    tib: 'tibialis',
    tibs: 'tibialis raise',
    thrusts: 'hip thrust',
    soleus: 'soleus calf raise bent knee',
    // German
    adduktoren: 'hip adduction',
    abduktoren: 'hip abduction',
    ausfallschritt: 'lunge',
    ausfallschritte: 'lunge',
    bankdrucken: 'bench press',
    beinbeuger: 'leg curl',
    beinheben: 'leg raise',
    beinpresse: 'leg press',
    beinstrecker: 'leg extension',
    einbeinig: 'single leg',
    einbeiniges: 'single leg',
    einbeinige: 'single leg',
    gewichtheben: 'clean',
    huftheben: 'hip thrust',
    klimmzug: 'pull up',
    klimmzuge: 'pull up',
    kniebeuge: 'squat',
    kniebeugen: 'squat',
    kreuzheben: 'deadlift',
    kurzhantel: 'dumbbell',
    kurzhanteln: 'dumbbell',
    langhantel: 'barbell',
    latzug: 'lat pulldown',
    liegestutz: 'push up',
    liegestutze: 'push up',
    rudern: 'row',
    rumanisches: 'romanian',
    schulterdrucken: 'overhead press',
    seilspringen: 'jump rope',
    seitstutz: 'side plank',
    sitzend: 'seated',
    stehend: 'standing',
    unterarmstutz: 'plank',
    wadenheben: 'calf raise',
    // French
    abducteurs: 'hip abduction',
    adducteurs: 'hip adduction',
    assis: 'seated',
    'developpe couche': 'bench press',
    'developpe militaire': 'overhead press',
    debout: 'standing',
    fente: 'lunge',
    fentes: 'lunge',
    gainage: 'plank',
    'gainage lateral': 'side plank',
    haltere: 'dumbbell',
    halteres: 'dumbbell',
    'leg curl assis': 'seated leg curl',
    mollets: 'calf raise',
    pompes: 'push up',
    'presse a cuisses': 'leg press',
    'souleve de terre': 'deadlift',
    'souleve de terre roumain': 'romanian deadlift',
    'squat bulgare': 'bulgarian split squat',
    tractions: 'pull up',
    // Spanish
    barra: 'barbell',
    bulgara: 'bulgarian split squat',
    'curl femoral': 'leg curl',
    dominadas: 'pull up',
    'elevacion de talones': 'calf raise',
    'elevaciones de talones': 'calf raise',
    'empuje de cadera': 'hip thrust',
    'extension de cuadriceps': 'leg extension',
    flexiones: 'push up',
    gemelos: 'calf raise',
    mancuerna: 'dumbbell',
    mancuernas: 'dumbbell',
    pantorrillas: 'calf raise',
    'peso muerto': 'deadlift',
    'peso muerto rumano': 'romanian deadlift',
    plancha: 'plank',
    'plancha lateral': 'side plank',
    prensa: 'leg press',
    'press de banca': 'bench press',
    'puente de gluteos': 'glute bridge',
    remo: 'row',
    sentado: 'seated',
    sentadilla: 'squat',
    sentadillas: 'squat',
    'sentadilla bulgara': 'bulgarian split squat',
    zancada: 'lunge',
    zancadas: 'lunge',
  }),
);

const longestPhrase = 4;
/** Longer than any name; it bounds the work. */
const longestName = 200;

/** A name with what people write put in the catalogue's words; the rest stays. */
export const inCatalogueWords = (name: string): string => {
  const plain = name.slice(0, longestName).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestPhrase, words.length - at);
    while (length > 1 && !spoken.has(words.slice(at, at + length).join(' '))) length -= 1;
    const phrase = words.slice(at, at + length).join(' ');
    said.push(spoken.get(phrase) ?? phrase);
    at += length;
  }
  return said.join(' ');
};
