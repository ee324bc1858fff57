import type { PlanAhead } from '@carryover/views';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Section } from '../../ui/screen.tsx';
import { words } from './words.ts';

/** The same rulebook over what is planned: what even the best placing could not keep. */
export const PlanSection = ({ ahead: { hasPlan, breaks } }: { ahead: PlanAhead }) => {
  if (!hasPlan) return null;
  if (breaks.length === 0)
    return (
      <Section title={words.planned}>
        <p>{words.plannedClean}</p>
      </Section>
    );
  return (
    <Section title={words.planned}>
      <p class="muted">{words.plannedLead(breaks.length)}</p>
      <ul class="plan-breaks">
        {breaks.map(({ rule, level, says, dates }) => (
          <li key={rule}>
            <LevelMark level={level} />
            <p>
              {says}
              {dates[0] !== undefined && <> {words.dated(shortDay(dayOf(dates[0])))}</>}
            </p>
            {dates[0] !== undefined && (
              <a class="plan-week" href={href('week', dates[0])}>
                {words.toWeek}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
