/** English, German, Spanish and French for a limb or a side at a time. */
const side =
  /\b(?:each|every|per|pro|je|cada|por|par|chaque) (?:side|leg|arm|limb|seite|bein|arm|lado|pierna|brazo|côté|jambe|bras)(?![\p{L}])|\/ ?(?:side|leg|arm)\b/iu;
/** "10 kg per side" is how the bar is loaded. */
const ofPlates = /\d ?(?:kgs?|lbs?|pounds?)\b|\bplates?\b/i;
const ofReps = /\breps?\b/i;

/**
 * True where the name or the note says that the reps or seconds were done on each side. An exercise on one leg or one
 * arm alone does not say so: some people log 10 for ten a leg, some for five, some each leg as a set.
 */
export const saysEachSide = (name: string, note: string | undefined): boolean =>
  side.test(name) || (note !== undefined && side.test(note) && (ofReps.test(note) || !ofPlates.test(note)));
