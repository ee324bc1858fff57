import type { Session } from '@carryover/engine';
import { idMaker } from '../read/lifts.ts';
import { momentAt } from '../read/local-time.ts';

/** Who travels wears the watch on the way: within them the clock of another recording tells more than the machine. Ours. */
const nearMinutes = 2 * 1440;

interface Stated {
  readonly epochMinutes: number;
  readonly zone: string;
}

/** The watch's zone at the recording nearest in time. */
export type ClockNear = (epochMinutes: number) => string | undefined;

export const clockNear = (sessions: readonly Session[]): ClockNear => {
  const stated: readonly Stated[] = sessions
    .flatMap(({ at }) => (at.instant ? [at.instant] : []))
    .sort((a, b) => a.epochMinutes - b.epochMinutes);
  return (epochMinutes) => {
    let [from, to] = [0, stated.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((stated[middle]?.epochMinutes ?? 0) < epochMinutes) from = middle + 1;
      else to = middle;
    }
    const away = (each: Stated): number => Math.abs(each.epochMinutes - epochMinutes);
    const [near] = stated
      .slice(Math.max(0, from - 1), from + 1)
      .filter((each) => away(each) <= nearMinutes)
      .sort((a, b) => away(a) - away(b));
    return near?.zone;
  };
};

/** A session that is shown in an assumed zone, as the clock near it shows it; undefined where there is none near. */
export const onClockNear = (session: Session, assumedZone: string, near: ClockNear): Session | undefined => {
  const { instant } = session.at;
  // Of several recordings in one file, some may state their clock.
  if (instant?.zone !== assumedZone) return session;
  const zone = near(instant.epochMinutes);
  if (zone === undefined) return undefined;
  const at = momentAt(instant.epochMinutes * 60_000, zone);
  const idPrefix = session.id.slice(0, session.id.indexOf('/'));
  const [, again = ''] = /T\d\d:\d\d(-\d+)$/.exec(session.id) ?? [];
  return { ...session, at, id: `${idMaker(idPrefix)({ ...at, second: 0 })}${again}` };
};
