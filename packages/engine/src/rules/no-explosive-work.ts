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
  level: 'prefer',
  statement: 'Do jumps, hops or other fast work in at least {leastSessions} sessions of every four weeks.',
  why: 'Heavy lifting builds force, explosive work the speed at which it comes. The two together helped runners more than jumps alone, and little is needed: hops of five minutes, a few strides or hill sprints.',
  message: '{explosiveSessions} sessions with explosive work in four weeks of lifting',
  remedy:
    'Put a few sets of low hops or box jumps first in a session, or strides or short hill sprints at the end of an easy run.',
  blindSpot: 'Strides, hill sprints and jumps that no title or log tells of.',
  sources: [
    cite('barrio-2023', 'Jumps with resistance training: effect 1.34; jumps alone: 0.19.'),
    cite('engeroff-2023', 'Five minutes of hops a day improved economy at 12 and 14 km/h.'),
    cite('saunders-2006', 'Plyometrics improved economy by 4.1 % at 18 km/h.'),
    cite(
      'article-strong-and-explosive',
      'Explosive work with intent is one of the two things that matter most.',
    ),
    cite('article-four-mistakes', 'Runners should train strength and power.'),
    cite('ours', 'One session in four weeks of which at least two saw lifting; strides count.'),
  ],
  dissent: [
    cite('berryman-2021', 'Eight runners kept their gain through four weeks without explosive work.'),
    cite('eihara-2022', 'Heavy lifting alone improved economy (g −0.31).'),
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
  over: eachBlock(4, { apart: true, leastLiftingWeeks: 2 }),
  check: (block, { leastSessions }) => {
    const { lifts, runs, from } = block;
    const explosive =
      lifts.filter(isExplosive).length + runs.filter(({ extras = [] }) => extras.length > 0).length;
    if (explosive >= leastSessions) return undefined;
    const silent = lifts.filter((lift) => !isExplosive(lift));
    if (silent.some(({ hasSets }) => !hasSets)) return cannot('sets');
    if (silent.some(mayBeExplosive)) return cannot('exercise-names');
    return {
      level: endsAtRace(block) ? 'note' : 'prefer',
      excess: (leastSessions - explosive) / leastSessions,
      facts: { explosiveSessions: explosive === 0 ? 'No' : explosive },
      sessions: lifts.map(({ session }) => session),
      days: [from],
    };
  },
});
