import { useEffect, useRef, useState } from 'preact/hooks';
import { beep } from './beep.ts';
import { notifyWhenHidden } from './notify.ts';
import type { Rest } from './open-session.ts';
import { isDue, passedMark, remainingSeconds, type Spoken } from './rest.ts';
import { vibrate } from './vibrate.ts';
import { words } from './words.ts';

const alarm = (what: string | undefined): void => {
  void beep(2);
  vibrate(2);
  void notifyWhenHidden(words.ready, what === undefined ? words.goOn : words.next(what));
};

/**
 * Sounds, vibrates and notifies when a rest is over, on whichever screen, and gives what is to be read out. What was
 * said so far goes by two looks at the clock: the one before and this one.
 */
export const useRestAlarm = (rest: Rest, now: number, what?: string): Spoken | undefined => {
  const before = useRef<{ readonly of: string; readonly at: number } | undefined>(undefined);
  const [said, setSaid] = useState<Spoken>();
  useEffect(() => {
    const last = before.current?.of === rest.after ? before.current.at : undefined;
    before.current = { of: rest.after, at: now };
    if (last === undefined) return setSaid(undefined);
    const mark = passedMark(remainingSeconds(rest, last), remainingSeconds(rest, now));
    if (mark !== undefined) setSaid(mark);
    if (isDue(rest, last, now)) alarm(what);
  }, [rest, now, what]);
  return said;
};
