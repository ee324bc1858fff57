import type { Session } from '../domain/index.ts';

/** Nobody trains more often in three days: a log that says so is odd, and is not searched pair by pair. Ours. */
const mostAround = 100;
/** Of sessions that start in one minute, how many are compared. Ours. */
const mostTwins = 16;

interface Holder {
  readonly session: Session;
}

const minuteKey = ({ kind, status, at: { day, minuteOfDay } }: Session): string =>
  `${kind} ${status} ${day} ${minuteOfDay}`;

const pushTo = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/**
 * Finds what may be told twice. Among all sessions of a day and of its neighbours, as clocks may differ by hours;
 * where these are more than anyone's, only among those of the same minute, so that the search stays linear.
 */
export class NearbySessions<Entry extends Holder> {
  readonly #byDay = new Map<number, Entry[]>();
  readonly #byMinute = new Map<string, Entry[]>();
  /** How many at the start of each list of a minute are spoken for, in the file that is being searched. */
  readonly #spokenFor = new Map<string, number>();

  add(entry: Entry): void {
    pushTo(this.#byDay, entry.session.at.day, entry);
    pushTo(this.#byMinute, minuteKey(entry.session), entry);
  }

  /** Call where a file ends: the next may tell again of every session. */
  endFile(): void {
    this.#spokenFor.clear();
  }

  /** Empty on odd days: they tell nothing of clocks. */
  around({ at: { day } }: Session): readonly Entry[] {
    const days = [day - 1, day, day + 1].map((each) => this.#byDay.get(each) ?? []);
    return this.#isOdd(day) ? [] : days.flat();
  }

  candidates(session: Session, isFree: (entry: Entry) => boolean): readonly Entry[] {
    const near = this.#isOdd(session.at.day) ? this.#twins(session, isFree) : this.around(session);
    return near.filter(isFree);
  }

  #isOdd(day: number): boolean {
    const counts = [day - 1, day, day + 1].map((each) => this.#byDay.get(each)?.length ?? 0);
    return counts.reduce((sum, count) => sum + count, 0) > mostAround;
  }

  #twins(session: Session, isFree: (entry: Entry) => boolean): readonly Entry[] {
    const key = minuteKey(session);
    const twins = this.#byMinute.get(key) ?? [];
    let first = this.#spokenFor.get(key) ?? 0;
    for (let twin = twins[first]; twin && !isFree(twin); twin = twins[first]) first += 1;
    this.#spokenFor.set(key, first);
    return twins.slice(first, first + mostTwins);
  }
}
