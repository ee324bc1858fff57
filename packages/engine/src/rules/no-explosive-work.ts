import { cannot, defineRule } from '../rule.ts';
import { racePriorityOf, taperDays } from '../runs/race.ts';
import { type BlockSubject, eachBlock } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import type { LiftReading } from '../strength/reading.ts';

const isExplosive = ({ hasPower, contacts, session }: LiftReading): boolean =>
  hasPower || contacts > 0 || session.effort === 'explosive';

/** A name that the catalogue lacks and that sounds like none of these is taken for slow work. */
const soundsExplosive = /jump|hop|bound|throw|slam|clean|snatch|jerk|swing|sprint|plyo|explosive/i;

const mayBeExplosive = ({ exercises }: LiftReading): boolean =>
  exercises.some(({ exercise, performed }) => !exercise && soundsExplosive.test(performed.name));

/** Towards an important race it may rest: what it gave was kept for four weeks. */
const endsAtRace = ({ view, from, to }: BlockSubject): boolean =>
  view.races.some(
    (race) => racePriorityOf(race) === 'A' && race.at.day >= from && race.at.day <= to + taperDays,
  );

export default defineRule({
  id: 'no-explosive-work',
  family: 'intensity',
  level: 'note',
  statement: 'Do jumps, hops or other fast work at least {leastSessions}× in every four weeks.',
  why: 'Jumps together with lifting helped running economy more than jumps alone. Little is needed: a few minutes of hops, strides or hill sprints. Heavy lifting alone has helped too, so this is a note unless your school asks for power.',
  message: '{found} in four weeks of lifting',
  remedy:
    'Put a few sets of low hops or box jumps first in a session, or strides or short hill sprints at the end of an easy run.',
  blindSpot: 'Strides, hill sprints and jumps that no title or log tells of.',
  sources: [
    cite('barrio-2023', 'Jumps with resistance training: effect on economy 1.34; jumps alone: 0.19.'),
    cite('engeroff-2023', 'Five minutes of hops a day improved economy at 12 and 14 km/h, not at 10.'),
    cite('saunders-2006', 'Plyometrics improved economy by 4.1 % at 18 km/h, and at no lower speed.'),
    cite(
      'article-strong-and-explosive',
      'Explosive work with intent is one of the two things that matter most.',
    ),
    cite('article-four-mistakes', 'Runners should train for strength and power.'),
    cite(
      'ours',
      'One session in four weeks of which at least two saw lifting; strides count. Towards an A race nothing is asked.',
    ),
  ],
  dissent: [
    cite('berryman-2021', 'Eight runners kept their gain through four weeks without explosive work.'),
    cite('storen-2008', 'Heavy half squats alone improved economy by 5 %.'),
    cite('eihara-2022', 'Heavy lifting improved economy (g −0.32); jumps alone did not clearly (g −0.13).'),
  ],
  params: {
    leastSessions: {
      is: 'Sessions with explosive work in four weeks',
      unit: 'sessions',
      default: 1,
      min: 1,
      max: 12,
    },
  },
  over: eachBlock(4, { apart: true, leastLiftingWeeks: 4 }),
  check: (block, { leastSessions }) => {
    const { lifts, runs, from } = block;
    const explosive =
      lifts.filter(isExplosive).length + runs.filter(({ extras = [] }) => extras.length > 0).length;
    if (explosive >= leastSessions || endsAtRace(block)) return undefined;
    const silent = lifts.filter((lift) => !isExplosive(lift));
    if (silent.some(({ hasSets }) => !hasSets)) return cannot('sets');
    if (silent.some(mayBeExplosive)) return cannot('exercise-names');
    return {
      excess: (leastSessions - explosive) / leastSessions,
      facts: {
        explosiveSessions: explosive,
        found: explosive === 0 ? 'No explosive work' : `Explosive work only ${explosive}×`,
      },
      sessions: lifts.map(({ session }) => session),
      days: [from],
    };
  },
});
