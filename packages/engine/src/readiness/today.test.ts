import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { audit } from '../audit.ts';
import { painSites, parseDay, type SelfReport, symptomKinds, type TrainingLog } from '../domain/index.ts';
import { logOfText } from '../example.ts';
import { presets } from '../presets/index.ts';
import { rules } from '../rules/index.ts';
import { type DecisionKind, decisionKinds } from './decision.ts';
import { decideToday } from './today.ts';

/** The last day of the text is today; what is planned on it is today's session. */
const decisionOn = (weeks: string, more: Partial<TrainingLog> = {}) => {
  const log = { ...logOfText(weeks), ...more };
  const all = [...log.sessions.map(({ at }) => at.day), ...(log.checkIns ?? []).map(({ day }) => day)];
  const today = Math.max(...all, ...(log.symptoms ?? []).map(({ day }) => day));
  const session = log.sessions.find(({ at, status }) => at.day === today && status === 'planned');
  return decideToday({ today, log, ...(session ? { session } : {}) });
};

interface Case {
  readonly shows: string;
  readonly weeks: string;
  readonly kind: DecisionKind;
  readonly says?: RegExp;
  readonly setShare?: number;
  readonly leaveOut?: readonly string[];
  readonly first?: readonly string[];
  readonly seeClinician?: true;
}

const legs = 'lift legs: drop-jump 3x5; squat-back 3x5 80kg; calf-raise-single 3x8/side 20kg ?';
const before = 'lift legs: squat-back 3x5 80kg';

const cases: readonly Case[] = [
  { shows: 'nothing told', weeks: `Mon ${before}\nThu ${legs}`, kind: 'go' },
  { shows: 'a good night', weeks: `Thu check sleep8h sore1 energy8 fuelled hydrated | ${legs}`, kind: 'go' },
  { shows: 'one bad night alone', weeks: `Thu check sleep5h | ${legs}`, kind: 'go' },
  {
    shows: 'a bad night and sore legs',
    weeks: `Thu check sleep5h sore6 | ${legs}`,
    kind: 'reduce',
    setShare: 0.5,
    says: /^5 h of sleep and soreness of 6 in 10: Half the sets/,
  },
  {
    shows: 'three signs before a hard session',
    weeks: `Thu check sleep5h sore6 energy2 | ${legs}`,
    kind: 'move',
  },
  {
    shows: 'three signs before an easy run',
    weeks: 'Thu check sleep5h sore6 energy2 | run easy 40m ?',
    kind: 'go',
    says: /Keep it as easy/,
  },
  {
    shows: 'four signs, yesterday’s intervals among them',
    weeks: 'Wed run intervals 60m\nThu check sleep5h sore6 energy2 | run easy 40m ?',
    kind: 'rest-day',
    setShare: 0,
  },
  {
    shows: 'an empty stomach',
    weeks: `Thu check unfuelled | ${legs}`,
    kind: 'go',
    first: ['Eat something first.'],
  },
  {
    shows: 'an empty tank after intervals',
    weeks: `Thu 07:00 run intervals 60m | check unfuelled dehydrated | 09:00 ${legs}`,
    kind: 'move',
    first: ['Eat something first.', 'Drink something first.'],
    says: /Eat and drink, and lift later today or tomorrow/,
  },
  {
    shows: 'the same six hours later',
    weeks: `Thu 07:00 run intervals 60m | check unfuelled | 15:00 ${legs}`,
    kind: 'go',
    first: ['Eat something first.'],
  },
  {
    shows: 'an Achilles tendon over the line',
    weeks: `Wed pain achilles left 6/6/1\nThu ${legs}`,
    kind: 'swap',
    setShare: 0.6,
    leaveOut: ['drop-jump'],
    says: /6 in 10 at the left Achilles tendon .* over the line of 5\. No jumps/,
  },
  {
    shows: 'the same before an easy run',
    weeks: 'Wed pain achilles 6/6/1\nThu run easy 40m ?',
    kind: 'rest-day',
    setShare: 0,
  },
  { shows: 'a tendon at two', weeks: `Wed pain achilles 2/2/1\nThu ${legs}`, kind: 'go', leaveOut: [] },
  {
    shows: 'a tendon that was over the line twice',
    weeks: `Mon pain calf 6\nWed pain calf 7\nThu ${legs}`,
    kind: 'swap',
    seeClinician: true,
    leaveOut: ['drop-jump', 'calf-raise-single'],
  },
  {
    shows: 'a tendon that has been a little sore for weeks',
    weeks: `2027-01-04\nMon pain calf 1\n2027-01-11\nMon pain calf 1\n2027-01-18\nMon pain calf 1\n2027-01-25\nMon pain calf 1\nTue ${legs}`,
    kind: 'go',
    seeClinician: true,
    leaveOut: [],
    says: /more than three weeks\. Let a clinician look at it/,
  },
  {
    shows: 'a shin before a run',
    weeks: 'Wed pain shin 2\nThu run easy 40m ?',
    kind: 'stop',
    seeClinician: true,
    says: /Pain in a bone is not trained through/,
  },
  {
    shows: 'a shin before the bench',
    weeks: 'Wed pain shin 2\nThu lift upper: bench-press 3x8 50kg ?',
    kind: 'go',
    seeClinician: true,
  },
  {
    shows: 'a knee before leg extensions',
    weeks: 'Wed pain knee 4\nThu lift legs: leg-extension 3x10 40kg; calf-raise 3x12 ?',
    kind: 'swap',
    leaveOut: ['leg-extension'],
  },
  {
    shows: 'five weeks without strength',
    weeks: `2027-01-04\nMon ${before}\n2027-02-08\nMon ${legs}`,
    kind: 'reduce',
    setShare: 0.5,
    says: /35 days since the last strength session\. Come back with 20 % less load, 50 % fewer sets/,
  },
  {
    shows: 'chest pain two months ago, and the best of mornings',
    weeks: `2027-01-04\nMon symptom chest-pain\n2027-03-01\nMon check sleep9h sore0 energy10 | ${legs}`,
    kind: 'stop',
    setShare: 0,
    seeClinician: true,
    says: /chest pain on 2027-01-04\. See a clinician now/,
  },
  {
    shows: 'the same, cleared',
    weeks: `2027-01-04\nMon symptom chest-pain\n2027-03-01\nMon symptom chest-pain cleared | ${legs}`,
    kind: 'go',
  },
  { shows: 'a day without a session', weeks: 'Thu check sleep8h', kind: 'go' },
];

describe('what to do today', () => {
  for (const { shows, weeks, kind, says, setShare, leaveOut, first, seeClinician } of cases) {
    it(`${kind} with ${shows}`, () => {
      const decision = decisionOn(weeks);
      assert.equal(decision.kind, kind, decision.reasons.map((reason) => reason.says).join(' '));
      if (says) assert.match(decision.reasons[0]!.says, says);
      if (setShare !== undefined) assert.equal(decision.dose.setShare, setShare);
      if (leaveOut) assert.deepEqual(decision.leaveOut, leaveOut);
      if (first) assert.deepEqual(decision.first, first);
      assert.equal(decision.seeClinician, seeClinician ?? false);
    });
  }

  it('leaves a pregnancy to midwife and doctor', () => {
    const decision = decisionOn(`Thu ${legs}`, { athlete: { pregnant: true } });
    assert.equal(decision.kind, 'stop');
    assert.match(decision.reasons[0]!.says, /midwife or doctor/);
  });

  it('takes a lay-off once only where the plan comes back in steps by itself', () => {
    const log = logOfText(`2027-01-04\nMon ${before}\n2027-02-08\nMon ${legs}`);
    const session = log.sessions[1]!;
    const request = { today: session.at.day, log, session };
    assert.equal(decideToday({ ...request, planKnowsLayoff: true }).kind, 'go');
  });
});

const today = parseDay('2027-03-04')!;
const near = fc.integer({ min: today - 40, max: today });
const grade = fc.integer({ min: 0, max: 10 });
const symptom = fc.record({ day: near, kind: fc.constantFrom(...symptomKinds) });
const told: fc.Arbitrary<Required<Omit<SelfReport, 'footwear'>>> = fc.record({
  checkIns: fc.array(
    fc.record(
      {
        day: fc.oneof(near, fc.constant(today)),
        sleepHours: fc.integer({ min: 0, max: 12 }),
        soreness: grade,
        energy: grade,
        heartRateVariability: fc.integer({ min: 2, max: 6 }),
        fuelled: fc.boolean(),
        hydrated: fc.boolean(),
      },
      { requiredKeys: ['day'] },
    ),
    { maxLength: 6 },
  ),
  pains: fc.array(
    fc.record(
      { day: near, site: fc.constantFrom(...painSites), during: grade, after: grade, nextMorning: grade },
      { requiredKeys: ['day', 'site'] },
    ),
    { maxLength: 6 },
  ),
  symptoms: fc.array(symptom, { maxLength: 2 }),
});
const plannedText = fc.constantFrom(
  legs,
  'run easy 40m ?',
  'run intervals 60m ?',
  'lift mobility 20m ?',
  'cross bike 40m ?',
);

const logWith = (text: string, report: SelfReport): TrainingLog => ({
  ...logOfText(`2027-03-01\nMon ${before}\nWed run threshold 50m\nThu ${text}`),
  ...report,
});

const decide = (log: TrainingLog) => decideToday({ today, log, session: log.sessions.at(-1)! });

describe('properties of the day’s advice', () => {
  it('a warning sign always stops and sends to a clinician, and breaks a safety rule under every preset', () => {
    fc.assert(
      fc.property(told, symptom, plannedText, fc.constantFrom(...presets), (report, sign, text, preset) => {
        const log = logWith(text, { ...report, symptoms: [...report.symptoms, sign] });
        const decision = decide(log);
        assert.equal(decision.kind, 'stop');
        assert.ok(decision.seeClinician);
        const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
        const { findings } = audit(log, { preset, rules, settings: off, accepts: () => true });
        const finding = findings.find(({ rule }) => rule.id === 'red-flag-symptom');
        assert.equal(finding?.level, 'must');
        assert.match(finding!.remedy, /See a clinician/);
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which a day is told does not matter', () => {
    const shuffled = told.chain((report) =>
      fc.tuple(
        fc.constant(report),
        fc.record({
          checkIns: fc.shuffledSubarray([...report.checkIns], { minLength: report.checkIns.length }),
          pains: fc.shuffledSubarray([...report.pains], { minLength: report.pains.length }),
          symptoms: fc.shuffledSubarray([...report.symptoms], { minLength: report.symptoms.length }),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, plannedText, ([report, other], text) => {
        assert.deepEqual(decide(logWith(text, other)), decide(logWith(text, report)));
      }),
      { numRuns: 60 },
    );
  });

  it('one more thing told never makes the decision milder', () => {
    const worse = fc.record({
      checkIns: fc.array(
        fc.record({ day: fc.constant(today), sleepHours: fc.constant(4), soreness: fc.constant(8) }),
        {
          minLength: 1,
          maxLength: 1,
        },
      ),
      pains: fc.array(
        fc.record({ day: fc.constant(today), site: fc.constantFrom(...painSites), during: grade }),
        {
          minLength: 1,
          maxLength: 1,
        },
      ),
    });
    const rank = (log: TrainingLog) => decisionKinds.indexOf(decide(log).kind);
    fc.assert(
      fc.property(told, worse, plannedText, (report, { checkIns, pains }, text) => {
        const sites = new Set(report.pains.map(({ site }) => site));
        const fresh = pains.filter(({ site }) => !sites.has(site));
        const log = logWith(text, report);
        const more = {
          ...report,
          checkIns: [...report.checkIns, ...checkIns],
          pains: [...report.pains, ...fresh],
        };
        assert.ok(rank(logWith(text, more)) >= rank(log));
      }),
      { numRuns: 100 },
    );
  });

  it('what it says shames nobody and claims nothing', () => {
    fc.assert(
      fc.property(told, plannedText, (report, text) => {
        const { says, reasons, first } = decide(logWith(text, report));
        for (const sentence of [says, ...first, ...reasons.map((reason) => reason.says)]) {
          assert.match(sentence, /^[A-Z0-9].*[.]$/s);
          assert.doesNotMatch(sentence, /!|lazy|excuse|shame|prevent|heal|cure|should have|injur/i);
        }
        for (const { sources } of reasons) assert.ok(sources.length > 0);
      }),
      { numRuns: 100 },
    );
  });
});
