import { activityKindOf } from '../read/activity-kinds.ts';
import { type Message, textOf } from './decode.ts';

const longest = 200;

/** Words that sports are told apart with, and that say nothing of a day. */
const plainWords = new Set(
  'indoor outdoor trail track road street virtual open water pool lap my the new default'.split(' '),
);

const clean = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

/** "Run", "Löpning" and "Trail Run" name the sport and nothing else. */
const isTelling = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length > 1 && words.some((word) => !plainWords.has(word.toLowerCase()) && !activityKindOf(word))
  );
};

/** Apps that put their own name there when no workout was followed. */
const ownName = /^(wahoo|garmin|suunto|coros|polar|zwift)\b.*\bworkout$/i;

/** What the followed workout is called, else the name of the watch's profile when it says more than the sport. */
export const titleOf = (session: Message, workout: Message | undefined): string | undefined => {
  const followed = clean(textOf(workout, 'wkt_name'));
  if (followed && !ownName.test(followed)) return followed;
  const profile = clean(textOf(session, 'sport_profile_name'));
  return isTelling(profile) ? profile : undefined;
};
