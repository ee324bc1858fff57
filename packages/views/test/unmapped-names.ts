/** A name as people log it, and the exercises of the catalogue that it may rightly be taken for. */
export interface LabelledName {
  readonly name: string;
  readonly means: readonly string[];
}

const named = (means: string, ...names: readonly string[]): readonly LabelledName[] =>
  names.map((name) => ({ name, means: means.split(' ') }));

/** From real exports of Hevy and Strong (MIT, DaKheera47/strong-statistics): all names that mean no exercise yet. */
export const fromRealExports: readonly LabelledName[] = [
  ...named('chest-fly-cable', 'Cable Crossover Ladder', 'Bottom-Half Seated Cable Flye'),
  ...named('lateral-raise-dumbbell', 'Meadows Incline DB Lateral Raise'),
  ...named('lateral-raise-cable lateral-raise-dumbbell', 'Lateral Raise (Machine)'),
  ...named('curl-cable', 'Seated Super- Bayesian High Cable Curl'),
  ...named('curl-barbell curl-dumbbell curl-cable', 'Preacher Curl (Machine)'),
  ...named('shrug-dumbbell shrug-barbell', 'Shrug (Cable)'),
  ...named('triceps-extension-cable triceps-extension-dumbbell', 'Triceps Extension (Machine)'),
  ...named('skullcrusher triceps-extension-dumbbell bench-press', 'JM Press (Barbell)'),
  ...named('carry-farmer carry-suitcase', 'Kettlebell Carry'),
];

/** Written by us as people write by hand, with short forms, slips and other languages; labelled before the guesses were seen. */
export const asTyped: readonly LabelledName[] = [
  ...named(
    'split-squat-rear-foot-elevated',
    'BSS',
    'Bulgarians',
    'Bulgarain split sqaut DB',
    'Sentadilla búlgara con mancuernas',
    'Squat bulgare',
  ),
  ...named(
    'deadlift-romanian',
    'RDL barbel',
    'Peso muerto rumano con barra',
    'Rumänisches Kreuzheben (Langhantel)',
  ),
  ...named('deadlift-romanian-dumbbell', 'DB RDL tempo 3-1-1', 'SLDL w/ dumbells'),
  ...named(
    'deadlift-single-leg',
    'SL RDL kettlebel',
    'One legged RDL (KB, contralateral)',
    '1-leg romanian dl',
  ),
  ...named('deadlift', 'DL', 'Kreuzheben', 'Soulevé de terre', 'Conventional DL from floor'),
  ...named('deadlift-trap-bar', 'Hex bar DL', 'Trapbar deadlfit high handles'),
  ...named(
    'squat-back',
    'BB back sq',
    'Kniebeugen Langhantel',
    'Squats (back, barbell, high bar)',
    'Barbell back squat - comp',
  ),
  ...named('squat-goblet', 'Goblet sq KB', 'KB goblets', 'Goblet squats w heels up'),
  ...named('squat-front', 'Front sq', 'BB frnt squat'),
  ...named('lunge-walking', 'Walking lunges DB 2x', 'Fentes marchées'),
  ...named('lunge-reverse', 'Rev lunge', 'DB reverse lunges off step'),
  ...named('lunge', 'Zancadas', 'Ausfallschritte'),
  ...named('step-up', 'Box step-ups 40cm', 'DB stepups'),
  ...named(
    'calf-raise-single calf-raise-single-step calf-raise-single-dumbbell',
    'SL calf raises',
    'Single leg heel raise - straight knee',
    'Einbeiniges Wadenheben',
  ),
  ...named(
    'calf-raise calf-raise-step calf-raise-machine',
    'Calf raises',
    'Wadenheben stehend',
    'Mollets debout',
    'Elevación de talones',
  ),
  ...named(
    'calf-raise-seated calf-raise-seated-machine',
    'Seated calfs',
    'Seated calf rais plate',
    'Wadenheben sitzend',
  ),
  ...named(
    'calf-raise-bent-knee calf-raise-bent-knee-single soleus-hold-wall calf-raise-bent-knee-single-dumbbell',
    'Soleus raises',
    'Bent knee calf raise hold',
  ),
  ...named('hip-thrust', 'BB thrusts', 'Hip thursts barbell', 'Empuje de cadera con barra'),
  ...named('hip-thrust-single bridge-single', 'SL hip thrust', 'Single-leg glute bridge w/ pause'),
  ...named('bridge', 'Glute brigde', 'Puente de glúteos'),
  ...named('nordic-curl nordic-curl-assisted', 'Nordics', 'Nordic hamstring lowers'),
  ...named(
    'copenhagen-plank copenhagen-plank-short copenhagen-raise',
    'Copenhagens',
    'Copenhagen adductor holds',
    'Kopenhagen plank',
  ),
  ...named('clamshell clamshell-band', 'Clams', 'Banded clamshels'),
  ...named(
    'band-walk-lateral band-walk-monster',
    'Band side walks',
    'Crab walks w/ band',
    'Lateral band steps',
  ),
  ...named('leg-press', 'Beinpresse', 'Prensa', 'Leg prss'),
  ...named('leg-curl-seated leg-curl-lying', 'Ham curls', 'Beinbeuger', 'Curl femoral', 'Leg curls prone'),
  ...named('leg-extension', 'Quad ext', 'Beinstrecker', 'Leg ext machine'),
  ...named('side-plank', 'Side planks L/R', 'Gainage latéral', 'Seitstütz', 'Plancha lateral'),
  ...named('plank', 'Front plank hold', 'Unterarmstütz', 'Gainage'),
  ...named('dead-bug', 'Deadbugs w/ band', 'Dead bugz'),
  ...named('bird-dog', 'Bird dogs', 'Birddog rows'),
  ...named('pallof-press pallof-press-band', 'Palof press cable', 'Pallof holds'),
  ...named(
    'toe-raise toe-raise-single toe-raise-dumbbell',
    'Tib raises',
    'Tibs',
    'Tibialis raise against wall',
  ),
  ...named('pogo-hops', 'Pogos', 'Pogo jumps 2x20'),
  ...named('box-jump', 'Box jumps step down', 'Bx jump'),
  ...named('drop-jump depth-jump', 'Drop jumps 30cm', 'Depth drops'),
  ...named('rope-jump', 'Skipping rope', 'Seilspringen', 'Jump roping'),
  ...named('kettlebell-swing', 'KB swings heavy', 'Russian KB swing'),
  ...named('pull-up', 'Klimmzüge', 'Dominadas', 'Pullups strict'),
  ...named('push-up', 'Liegestütze', 'Pompes', 'Pressups'),
  ...named('overhead-press shoulder-press-dumbbell', 'OHP strict', 'Schulterdrücken', 'Military press BB'),
  ...named('bench-press', 'Bankdrücken', 'Press de banca', 'BB BP'),
  ...named('row-barbell row-dumbbell', 'Bent rows', 'Rudern Langhantel', 'Remo con barra'),
  ...named('carry-farmer', 'Farmers carries KB', 'Farmer walks heavy'),
  ...named('carry-suitcase', 'Suitcase carry L/R'),
  ...named('sled-push', 'Prowler / sled pushes', 'Sled psuh heavy'),
  ...named('wall-sit calf-raise-wall-sit', 'Wall sits', 'Wallsit 60s'),
];
