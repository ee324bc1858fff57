import { type Entry, newEntry, newSessionEntry, type Teller, type Week } from '@carryover/engine';

/** Each session and each word on a day as an entry of its own, so that each can be corrected and withdrawn alone. */
export const entriesOfWeek = (
  { sessions, checkIns = [], pains = [], symptoms = [], footwear = [] }: Week,
  teller: Teller,
): readonly Entry[] => [
  ...sessions.map((session) => newSessionEntry(session, teller)),
  ...checkIns.map((body) => newEntry('check-in', body, teller)),
  ...pains.map((body) => newEntry('pain', body, teller)),
  ...symptoms.map((body) => newEntry('symptom', body, teller)),
  ...footwear.map((body) => newEntry('footwear', body, teller)),
];
