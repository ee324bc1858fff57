import type { Day } from '../domain/index.ts';
import type { Plan, PlannedItem, PlannedSession } from './plan.ts';
import type { Why } from './why.ts';
import { dateInWords, sessionInWords } from './words.ts';

/** A reason, and what it is the reason for. */
export interface WhyAbout {
  readonly about: string;
  readonly why: Why;
}

/** In the order in which a coach would answer: what the week is for, why this day, what is done, how much of it. */
const order: Readonly<Record<Why['of'], number>> = {
  block: 0,
  day: 1,
  minutes: 2,
  exercise: 3,
  order: 4,
  sets: 5,
  reps: 6,
  load: 7,
  reserve: 8,
  rest: 9,
};

const about = (whys: readonly Why[], name: string): readonly WhyAbout[] => {
  const said = new Set<string>();
  return whys
    .filter(({ of, says }) => {
      const isNew = !said.has(`${of} ${says}`);
      said.add(`${of} ${says}`);
      return isNew;
    })
    .sort((a, b) => order[a.of] - order[b.of])
    .map((why) => ({ about: name, why }));
};

/** The menu's number is not that of this session: its reason would contradict the one that follows. */
const isOvertaken = ({ of }: Why, { entry, sets, reserve, why }: PlannedItem): boolean =>
  ((of === 'reserve' && reserve !== entry.reserve) || (of === 'sets' && sets !== entry.sets)) &&
  why.some((own) => own.of === of);

/** A menu's reasons hold for every session of its block, an item's for this one: where they differ the item's counts. */
const itemWhys = (item: PlannedItem): readonly Why[] => [
  ...item.entry.why.filter((why) => !isOvertaken(why, item)),
  ...item.why,
];

const sessionWhys = (planned: PlannedSession): readonly WhyAbout[] => {
  const name = sessionInWords(planned);
  return [
    ...about(planned.why, name),
    ...planned.items.flatMap((item) => about(itemWhys(item), `${name}, ${item.entry.exercise.name}`)),
  ];
};

/** Every reason of every number that a plan has for a day; that of its week alone where nothing is planned on it. */
export const whyOn = ({ weeks }: Plan, day: Day): readonly WhyAbout[] => {
  const week = weeks.find(({ start }) => day >= start && day < start + 7);
  if (!week) return [];
  const name = `Week of ${dateInWords(week.start)}, ${week.block}${week.deload ? ', deload' : ''}`;
  const sessions = week.sessions.filter(({ session }) => session.at.day === day);
  return [...about(week.why, name), ...sessions.flatMap(sessionWhys)];
};
