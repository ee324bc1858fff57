import {
  type AuditReport,
  type CrossSession,
  type Day,
  type Finding,
  type Level,
  levels,
  levelWords,
  type Run,
  type RunType,
  weekStartOf,
} from '@carryover/engine';

/** Colour is intensity. */
type Tone = 'easy' | 'middle' | 'hard' | 'cross';

/** What was audited as a picture tells it: runs above the line, lifts below, and where they clash. Days are numbers. */
export interface AuditStrip {
  /** First day of a week. */
  readonly from: Day;
  readonly weeks: number;
  /** Runs and other sport. Letter is the kind, and so is never told by colour alone. */
  readonly above: readonly {
    readonly day: Day;
    readonly letter: string;
    readonly tone: Tone;
    readonly minutes: number;
    /** Nobody told how long it took: its minutes are the usual ones. */
    readonly isGuess: boolean;
  }[];
  /** One a day: heavy for the legs where any of its sessions was. */
  readonly below: readonly { readonly day: Day; readonly isHeavy: boolean }[];
  /** Each pair of days once, with all findings that it belongs to, counted from 1 as they are listed. */
  readonly marks: readonly {
    readonly from: Day;
    readonly to: Day;
    readonly findings: readonly number[];
    readonly level: (typeof levelWords)[Level];
  }[];
}

const runSigns: Readonly<Record<RunType, readonly [letter: string, tone: Tone]>> = {
  recovery: ['E', 'easy'],
  easy: ['E', 'easy'],
  steady: ['S', 'middle'],
  long: ['L', 'easy'],
  'long-quality': ['L', 'middle'],
  threshold: ['T', 'middle'],
  intervals: ['I', 'hard'],
  hills: ['H', 'hard'],
  race: ['R', 'hard'],
  unknown: ['?', 'easy'],
};

/** Where nobody told the minutes, six a kilometre stand for them, or forty; it is only the height of a bar (ours). */
const minutesAKm = 6;
const usualMinutes = 40;

const aboveOf = (session: Run | CrossSession): AuditStrip['above'][number] => {
  const { at, durationMinutes, distanceKm } = session;
  const [letter, tone] = session.kind === 'run' ? runSigns[session.type] : (['X', 'cross'] as const);
  return {
    day: at.day,
    letter,
    tone,
    minutes: Math.round(
      durationMinutes ?? (distanceKm === undefined ? usualMinutes : distanceKm * minutesAKm),
    ),
    isGuess: durationMinutes === undefined,
  };
};

/** A breach of more days is about a week, not about a pair: the list tells it. */
const longestMark = 4;

/** The pairs of days that a finding is about; none where it is about doses, or only notes. */
const pairsOf = ({ rule, level, breaches }: Finding) =>
  rule.family !== 'schedule' || level === 'note'
    ? []
    : breaches.flatMap(({ days, level: weight }) => {
        const [from, to] = [Math.min(...days), Math.max(...days)];
        return days.length > 0 && to - from <= longestMark ? [{ from, to, weight }] : [];
      });

const marksOf = ({ findings }: AuditReport): AuditStrip['marks'] => {
  const told = findings.flatMap((finding, index) =>
    pairsOf(finding).map((pair) => ({ ...pair, number: index + 1 })),
  );
  return [...Map.groupBy(told, ({ from, to }) => `${from} ${to}`).values()]
    .map((same) => ({
      from: same[0]!.from,
      to: same[0]!.to,
      findings: [...new Set(same.map(({ number }) => number))],
      level: levelWords[levels[Math.min(...same.map(({ weight }) => levels.indexOf(weight)))]!],
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
};

/** The picture of an audit; whole weeks of the athlete's, from the one that holds the window's first day. */
export const stripOf = (report: AuditReport): AuditStrip => {
  const { window, view } = report;
  const isIn = ({ at }: { readonly at: { readonly day: Day } }): boolean =>
    at.day >= window.from && at.day <= window.to;
  const from = weekStartOf(window.from, view.athlete.weekStartsOn);
  const lifts = Map.groupBy(
    view.lifts.filter(({ session }) => isIn(session)),
    ({ day }) => day,
  );
  return {
    from,
    weeks: Math.floor((window.to - from) / 7) + 1,
    above: [...view.runs, ...view.crosses].filter(isIn).map(aboveOf),
    below: [...lifts].map(([day, sessions]) => ({
      day,
      isHeavy: sessions.some(({ heavyLegs }) => heavyLegs.is),
    })),
    marks: marksOf(report),
  };
};
