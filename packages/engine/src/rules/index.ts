import type { Rule } from '../rule.ts';
import areaNeglected from './area-neglected.ts';
import calfDose from './calf-dose.ts';
import circuitForStrength from './circuit-for-strength.ts';
import comebackTooFast from './comeback-too-fast.ts';
import cushionedShoes from './cushioned-shoes.ts';
import endsStandingStill from './ends-standing-still.ts';
import enduranceStyleOnly from './endurance-style-only.ts';
import exerciseHopping from './exercise-hopping.ts';
import explosiveAfterHeavy from './explosive-after-heavy.ts';
import heavyLegsAfterQualityRun from './heavy-legs-after-quality-run.ts';
import heavyLegsAroundRunSpike from './heavy-legs-around-run-spike.ts';
import heavyLegsBeforeLongRun from './heavy-legs-before-long-run.ts';
import heavyLegsBeforeQualityRun from './heavy-legs-before-quality-run.ts';
import heavyNearRace from './heavy-near-race.ts';
import heavySessionsTooClose from './heavy-sessions-too-close.ts';
import heldStillCore from './held-still-core.ts';
import isolationHeavy from './isolation-heavy.ts';
import jumpContacts from './jump-contacts.ts';
import liftBeforeQualityRun from './lift-before-quality-run.ts';
import loadJump from './load-jump.ts';
import machinesLast from './machines-last.ts';
import mostlyStabilityWork from './mostly-stability-work.ts';
import mostlyUnlikeRunning from './mostly-unlike-running.ts';
import noDeload from './no-deload.ts';
import noExplosiveWork from './no-explosive-work.ts';
import noRestAfterLongRun from './no-rest-after-long-run.ts';
import noRestDay from './no-rest-day.ts';
import noSingleLegWork from './no-single-leg-work.ts';
import noStrength from './no-strength.ts';
import noviceTooHeavy from './novice-too-heavy.ts';
import overdueNextRung from './overdue-next-rung.ts';
import painIgnored from './pain-ignored.ts';
import powerTooHeavy from './power-too-heavy.ts';
import redFlagSymptom from './red-flag-symptom.ts';
import sameDayTooClose from './same-day-too-close.ts';
import sessionTooLong from './session-too-long.ts';
import shortRests from './short-rests.ts';
import stalledLift from './stalled-lift.ts';
import strengthAfterLongRun from './strength-after-long-run.ts';
import strengthDroppedAtTaper from './strength-dropped-at-taper.ts';
import strengthOffEasyDays from './strength-off-easy-days.ts';
import strengthOnLongRunDay from './strength-on-long-run-day.ts';
import strengthOnQualityDay from './strength-on-quality-day.ts';
import toFailure from './to-failure.ts';
import tooLightForMonths from './too-light-for-months.ts';
import tooManyExercises from './too-many-exercises.ts';
import tooManySessions from './too-many-sessions.ts';
import tooMuchHeavyLegWork from './too-much-heavy-leg-work.ts';
import trainedWhileExhausted from './trained-while-exhausted.ts';

/** One line a rule, by family. A test holds this list against the folder. */
export const rules: readonly Rule[] = [
  // dose
  sessionTooLong,
  noStrength,
  tooManyExercises,
  tooMuchHeavyLegWork,
  tooManySessions,
  // intensity
  tooLightForMonths,
  noviceTooHeavy,
  shortRests,
  circuitForStrength,
  enduranceStyleOnly,
  noExplosiveWork,
  powerTooHeavy,
  mostlyStabilityWork,
  toFailure,
  // choice
  noSingleLegWork,
  isolationHeavy,
  jumpContacts,
  calfDose,
  areaNeglected,
  explosiveAfterHeavy,
  heldStillCore,
  endsStandingStill,
  mostlyUnlikeRunning,
  machinesLast,
  // progression
  overdueNextRung,
  exerciseHopping,
  noDeload,
  stalledLift,
  loadJump,
  // schedule
  heavyLegsBeforeQualityRun,
  heavyLegsBeforeLongRun,
  heavyLegsAfterQualityRun,
  heavySessionsTooClose,
  liftBeforeQualityRun,
  strengthOnLongRunDay,
  strengthOnQualityDay,
  sameDayTooClose,
  strengthAfterLongRun,
  strengthOffEasyDays,
  strengthDroppedAtTaper,
  noRestDay,
  noRestAfterLongRun,
  heavyLegsAroundRunSpike,
  heavyNearRace,
  // readiness
  trainedWhileExhausted,
  comebackTooFast,
  painIgnored,
  redFlagSymptom,
  cushionedShoes,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleById = (id: string): Rule | undefined => byId.get(id);
