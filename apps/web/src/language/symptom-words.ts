import type { SymptomKind } from '@carryover/engine';
import { inLanguage } from './in-language.ts';

/** What sends people to a clinician, as a list to choose from. */
export const symptomWords = inLanguage({
  en: {
    'chest-pain': 'Chest pain',
    faint: 'Fainted',
    palpitations: 'Palpitations',
    breathlessness: 'Out of breath without a reason',
    'bone-pain-at-rest': 'Bone pain at rest or at night',
    'bone-tenderness': 'A tender spot on a bone',
    'pain-on-hopping': 'Pain on hopping',
    limp: 'A limp',
    'sudden-pop': 'A sudden pop',
    'lost-push-off': 'No strength to push off',
    'calf-swelling': 'A swollen or hot calf',
    numbness: 'Numbness',
    weakness: 'Weakness',
    'bladder-bowel-change': 'A change of bladder or bowel',
    'saddle-change': 'A change of feeling between the legs',
    fever: 'Fever',
    'dark-urine': 'Dark urine after bad soreness',
    'recent-surgery': 'Recent surgery',
    'heart-disease': 'Heart disease',
    'uncontrolled-blood-pressure': 'Blood pressure not under control',
    'stress-fracture': 'A stress fracture',
  } satisfies Record<SymptomKind, string>,
});
