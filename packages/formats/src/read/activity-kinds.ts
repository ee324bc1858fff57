/** What an activity list calls an activity, in the words of the domain. */
export type ActivityKind =
  | { readonly kind: 'run' }
  | { readonly kind: 'strength' }
  /** `effort` says whether such a day is a hard one by its nature, never, or when it is long. */
  | { readonly kind: 'cross'; readonly sport: string; readonly effort: 'hard' | 'easy' | 'by-length' };

/** A ride, a hike or a swim from here on is a hard day. Ours: no study sets it. */
export const longCrossMinutes = 120;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const cross = (sport: string, effort: 'hard' | 'easy' | 'by-length'): ActivityKind => ({
  kind: 'cross',
  sport,
  effort,
});

/**
 * Words of Strava and Garmin in English, German, Danish and Norwegian, read from the top: skating and skiing
 * come before running, since Eislaufen and Langlauf are no runs.
 */
const kinds: readonly (readonly [RegExp, ActivityKind])[] = [
  [/ski|snowboard|langlauf|langrend|snow/, cross('ski', 'by-length')],
  [/skat|eislauf|rollschuh/, cross('skate', 'by-length')],
  [
    /football|soccer|fussball|fodbold|fotball|rugby|hockey|basketball|handball|handbold|volleyball/,
    cross('football', 'hard'),
  ],
  [/squash|tennis|badminton|padel|racquet|racket|pickleball/, cross('tennis', 'hard')],
  [/hiit|high intensity|intervalltraining|interval training/, cross('hiit', 'hard')],
  [
    /weight ?training|strength|kraft|styrke|crossfit|functional|^workout$|^training$|^traening$|^trening$/,
    { kind: 'strength' },
  ],
  [
    /running|(^| )run( |$)|trail ?run|jog|treadmill|lauf|(^|[a-z ])lob(e|$| )|lobeband|loping|tredemolle/,
    { kind: 'run' },
  ],
  [/e ?bike/, cross('bike', 'easy')],
  [/ride|cycl|bik|radfahr|radfahrt|rad$|velo|cykl|sykl|spinning|handcycle/, cross('bike', 'by-length')],
  [/swim|schwimm|svom/, cross('swim', 'by-length')],
  [/hik|wander|vandr|mountaineer|bergsteig|fjelltur|rucking/, cross('hike', 'by-length')],
  [/row|kayak|canoe|paddl|ruder|rudern|roning|roing|kajak|surf|sail/, cross('row', 'by-length')],
  [/climb|boulder|klatr|klettern/, cross('climb', 'by-length')],
  [/elliptical|crosstrainer|ellipse|stair|stepper|treppen/, cross('elliptical', 'by-length')],
  [/yoga|pilates|stretch|mobility|breath|meditation|dehn/, cross('yoga', 'easy')],
  [/walk|spazier|gehen|^gang$|^ga$|gatur|golf/, cross('walk', 'easy')],
  [/cardio|kardio/, cross('cardio', 'by-length')],
];

/** undefined for a word that is not known here. */
export const activityKindOf = (typeText: string): ActivityKind | undefined => {
  const folded = fold(typeText);
  return kinds.find(([pattern]) => pattern.test(folded))?.[1];
};
