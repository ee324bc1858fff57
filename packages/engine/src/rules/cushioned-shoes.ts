import { defineRule } from '../rule.ts';
import { eachShodLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { worksLegs } from '../strength/works-legs.ts';

/** The same for every session: a tip has no size (ours). */
const tip = 0.5;

export default defineRule({
  id: 'cushioned-shoes',
  family: 'readiness',
  level: 'note',
  statement:
    'Lift in flat, firm shoes, or barefoot where that is safe, rather than in cushioned running shoes.',
  why: 'A firm sole gives a steady stand under a bar. It is a matter of comfort and balance: no trial that we have read shows a difference in results.',
  message: 'Legs were trained in cushioned shoes',
  remedy: 'Try the same session in flat, firm shoes and keep what feels steadier. Nothing has to be bought.',
  sources: [
    cite('article-eight-mistakes', 'Soft soles take away from stability; flat, firm soles work.'),
    cite('ours', 'That only sessions for the legs are looked at.'),
  ],
  dissent: [
    cite(
      'zobeck-senchina',
      'With depth controlled, force and joint angles of squats did not differ significantly between running and lifting shoes.',
    ),
  ],
  params: {},
  over: eachShodLift(),
  check: ({ lift, soles }) => {
    if (!soles.includes('cushioned') || worksLegs(lift).is === false) return undefined;
    return { excess: tip, facts: {}, sessions: [lift.session] };
  },
});
