import { type Day, dayFromDate, formatDay } from '@carryover/engine';

/** A local date and time as a file shows it; the zone is not in the file. */
export interface WallClock {
  readonly day: Day;
  readonly minuteOfDay?: number;
  /** Seconds into the minute, so that durations between two clocks are right. */
  readonly second: number;
}

/**
 * The first three letters without accents, over English, German, Spanish, French, Italian, Portuguese, Dutch, Danish,
 * Polish, Russian and Turkish. Of Hevy's exports French, and those that the phones' own month names give, were told by people
 * who had them; Polish and Russian are in the tests of others who read them. No such file was seen, nor one in Turkish.
 */
const monthOfLetters = new Map<string, number>(
  [
    'jan ene gen sty oca янв',
    'feb fev lut sub фев',
    'mar maa mrt mrz mae мар',
    'apr abr avr kwi nis апр',
    'may mai mag maj mei маи мая',
    'jun giu cze haz июн',
    'jul lug lip tem июл',
    'aug ago aou sie agu авг',
    'sep set wrz eyl сен',
    'oct okt ott out paz eki окт',
    'nov lis kas ноя',
    'dec dez dic des gru ara дек',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

const monthOf = (word: string): number | undefined => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // French: juin and juillet share their first three letters.
  if (plain.startsWith('juin')) return 6;
  if (plain.startsWith('juil')) return 7;
  return monthOfLetters.get(plain.slice(0, 3));
};

const time = String.raw`(?:,?[ T]+(?:um |at )?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?[ \u00a0\u202f]*([AaPp]\.?[Mm]\.?)?)?`;
const end = ' *$';
const isoDate = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${time}${end}`);
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})${time}${end}`,
  'u',
);
const monthFirst = new RegExp(String.raw`^(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})${time}${end}`, 'u');
const ideographs = new RegExp(String.raw`^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日${time}${end}`);
const dotted = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})${time}${end}`);

/** Days outside are typing errors or a broken export, not training. */
const firstDay = dayFromDate(1970, 1, 1);
const lastDay = dayFromDate(2100, 12, 31);

const dayOf = (year: number, month: number | undefined, dayOfMonth: number): Day | undefined => {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const day = dayFromDate(year, month, dayOfMonth);
  if (day < firstDay || day > lastDay) return undefined;
  return Number(formatDay(day).slice(8)) === dayOfMonth ? day : undefined;
};

const hourOf = (hour: number, half: string | undefined): number | undefined => {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
};

const clockOf = (day: Day | undefined, [h, m, s, half]: readonly (string | undefined)[]) => {
  if (day === undefined) return undefined;
  if (h === undefined) return { day, second: 0 };
  const hour = hourOf(Number(h), half);
  const minute = Number(m);
  const second = Number(s ?? 0);
  if (hour === undefined || minute > 59 || second > 60) return undefined;
  return { day, minuteOfDay: hour * 60 + minute, second };
};

/**
 * Reads `2024-11-28 17:36:08`, `15 Sep 2025, 07:48` (months in eleven languages), `Jul 12, 2016, 5:13:58 PM`
 * `2025年10月9日 18:05` and `21.07.2026, 15:09`. Undefined for all else: 07/12/2016 could be two dates.
 */
export const parseWallClock = (text: string): WallClock | undefined => {
  const trimmed = text.trim();
  const iso = isoDate.exec(trimmed);
  if (iso) return clockOf(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), iso.slice(4));
  const east = ideographs.exec(trimmed);
  if (east) return clockOf(dayOf(Number(east[1]), Number(east[2]), Number(east[3])), east.slice(4));
  const dots = dotted.exec(trimmed);
  if (dots) return clockOf(dayOf(Number(dots[3]), Number(dots[2]), Number(dots[1])), dots.slice(4));
  const first = dayFirst.exec(trimmed);
  if (first) return clockOf(dayOf(Number(first[3]), monthOf(first[2]!), Number(first[1])), first.slice(4));
  const second = monthFirst.exec(trimmed);
  if (second)
    return clockOf(dayOf(Number(second[3]), monthOf(second[1]!), Number(second[2])), second.slice(4));
  return undefined;
};

/** From one clock to a later one, in minutes; undefined when either has no time of day. */
export const minutesBetween = (from: WallClock, to: WallClock): number | undefined =>
  from.minuteOfDay === undefined || to.minuteOfDay === undefined
    ? undefined
    : (to.day - from.day) * 1440 + to.minuteOfDay - from.minuteOfDay + (to.second - from.second) / 60;

/** Remembers what it has read: a log repeats a session's time on every row. `plain` may first put a cell right. */
export const clockReader = (
  plain: (text: string) => string = (text) => text,
): ((text: string) => WallClock | undefined) => {
  const known = new Map<string, WallClock | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, parseWallClock(plain(text)));
    return known.get(text);
  };
};
