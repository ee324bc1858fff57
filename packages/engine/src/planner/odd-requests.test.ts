import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDay } from '../domain/index.ts';
import { evidence } from '../presets/evidence.ts';
import { rules } from '../rules/index.ts';
import type { Plan } from './plan.ts';
import { planSeason } from './plan-season.ts';
import { type Asked, requestOf, season } from './season/test/requests.ts';

const monday = parseDay('2027-01-04')!;

const plan = (text: string, asked: Asked = {}): Plan => {
  const request = requestOf(text, asked);
  return planSeason({
    ...request,
    gym: { equipment: ['barbell', 'bench', 'dumbbell', 'machine'] },
    options: { preset: evidence, rules },
  });
};

const sessionsOf = ({ weeks }: Plan): number => weeks.flatMap(({ sessions }) => sessions).length;
const says = ({ advice }: Plan): string => advice.map((each) => each.says).join('\n');
const weekSays = ({ weeks }: Plan): string =>
  weeks.flatMap(({ why }) => why.map((each) => each.says)).join('\n');

interface Odd {
  readonly who: string;
  readonly text: string;
  readonly asked?: Asked;
  readonly sessions: 'none' | 'some';
  readonly says: RegExp;
  readonly neverSays?: RegExp;
}

const table: readonly Odd[] = [
  {
    who: 'told of chest pain',
    text: season(2),
    asked: { log: { symptoms: [{ day: monday, kind: 'chest-pain' }] } },
    sessions: 'none',
    says: /See a clinician now[\s\S]*Nothing is planned until a clinician/,
    neverSays: /asked for|experience/,
  },
  {
    who: 'is pregnant',
    text: season(2),
    asked: { athlete: { pregnant: true } },
    sessions: 'none',
    says: /Ask your midwife or doctor[\s\S]*midwife or doctor to say/,
    neverSays: /asked for|experience|clinician/,
  },
  {
    who: 'is eleven',
    text: season(4),
    asked: { athlete: { ageYears: 11 } },
    sessions: 'some',
    says: /Under 13 this plan holds no loads/,
    neverSays: /hops and balance|with loads that leave/,
  },
  {
    who: 'wants no session',
    text: season(3),
    asked: { sessionsPerWeek: 0, athlete: {} },
    sessions: 'none',
    says: /No session a week was asked for/,
    neverSays: /experience/,
  },
  {
    who: 'races today',
    text: season(3, { 1: 'Mon race A 10km ?\nSat run easy 40m ?' }),
    sessions: 'some',
    says: /is today: no lifting before it/,
  },
  {
    who: 'races in five days',
    text: season(3, { 1: 'Tue run easy 40m ?\nSat race A 10km ?' }),
    sessions: 'some',
    says: /is 5 days away: too near to get stronger/,
  },
  {
    who: 'has two A races a week apart',
    text: season(6, { 4: 'Sun race A 21.1km ?', 5: 'Sun race A 42.2km ?' }),
    sessions: 'some',
    says: /within two weeks of another A race/,
  },
];

describe('a plan for somebody who', () => {
  for (const { who, text, asked, sessions, says: expected, neverSays } of table)
    it(who, () => {
      const made = plan(text, asked);
      const said = `${says(made)}\n${weekSays(made)}`;
      assert.equal(sessionsOf(made) > 0, sessions === 'some');
      assert.match(said, expected);
      if (neverSays) assert.doesNotMatch(said, neverSays);
      const sentences = made.advice.map((each) => each.says);
      assert.equal(new Set(sentences).size, sentences.length, 'said twice');
      if (sessions === 'none') assert.deepEqual(made.conflicts, []);
    });
});
