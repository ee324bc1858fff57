import type { Day, Symptom, SymptomKind } from '../domain/index.ts';

interface SymptomFacts {
  /** In the middle of a sentence. */
  readonly is: string;
  /** Not to wait with: which ones is ours, and on the careful side. */
  readonly urgent: boolean;
}

/** What a clinician looks at before an athlete trains on. */
export const symptomFacts: Readonly<Record<SymptomKind, SymptomFacts>> = {
  'chest-pain': { is: 'chest pain', urgent: true },
  faint: { is: 'a faint', urgent: true },
  palpitations: { is: 'palpitations', urgent: true },
  breathlessness: { is: 'breathlessness without a reason', urgent: true },
  'bone-pain-at-rest': { is: 'bone pain at rest or at night', urgent: false },
  'bone-tenderness': { is: 'a tender spot on a bone', urgent: false },
  'pain-on-hopping': { is: 'pain on hopping', urgent: false },
  limp: { is: 'a limp', urgent: false },
  'sudden-pop': { is: 'a sudden pop', urgent: true },
  'lost-push-off': { is: 'a lost push-off', urgent: true },
  'calf-swelling': { is: 'a swollen or hot calf', urgent: true },
  numbness: { is: 'numbness', urgent: false },
  weakness: { is: 'weakness', urgent: false },
  'bladder-bowel-change': { is: 'a change of bladder or bowel', urgent: true },
  'saddle-change': { is: 'a change of feeling between the legs', urgent: true },
  fever: { is: 'fever', urgent: false },
  'dark-urine': { is: 'dark urine after bad soreness', urgent: true },
  'recent-surgery': { is: 'recent surgery', urgent: false },
  'heart-disease': { is: 'heart disease', urgent: false },
  'uncontrolled-blood-pressure': { is: 'blood pressure that is not under control', urgent: false },
  'stress-fracture': { is: 'a stress fracture', urgent: false },
};

/** From the day on which a symptom was told until the day on which training was said to be fine again. */
export interface SymptomEpisode {
  readonly kind: SymptomKind;
  readonly from: Day;
  /** The first day on which training is fine; undefined while nobody has said so. */
  readonly clearedOn: Day | undefined;
}

/** On one day the symptom stands over its all-clear: to ask once too often is safer. */
const inTime = (a: Symptom, b: Symptom): number =>
  a.day - b.day || Number(a.cleared === true ? 0 : 1) - Number(b.cleared === true ? 0 : 1);

/** Time alone ends no episode. The same entries give the same episodes in any order. */
export const symptomEpisodes = (symptoms: readonly Symptom[]): SymptomEpisode[] => {
  const open = new Map<SymptomKind, Day>();
  const episodes: SymptomEpisode[] = [];
  for (const { kind, day, cleared } of [...symptoms].sort(inTime)) {
    const from = open.get(kind);
    if (!cleared && from === undefined) open.set(kind, day);
    if (!cleared || from === undefined) continue;
    episodes.push({ kind, from, clearedOn: day });
    open.delete(kind);
  }
  for (const [kind, from] of open) episodes.push({ kind, from, clearedOn: undefined });
  return episodes.sort((a, b) => a.from - b.from || (a.kind < b.kind ? -1 : 1));
};

/** The warning signs under which a day stands. */
export const openSymptoms = (symptoms: readonly Symptom[], day: Day): SymptomEpisode[] =>
  symptomEpisodes(symptoms.filter((symptom) => symptom.day <= day)).filter(
    ({ clearedOn }) => clearedOn === undefined,
  );
