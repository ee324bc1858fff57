import type { Gym } from '@carryover/engine';
import { useAnswer } from '../data/use-answer.ts';
import { loadText, loadUnit, loadValue, numberText } from '../language/amounts.ts';
import { Answered } from '../ui/answered.tsx';
import { words } from './words.ts';

const shownLoads = 10;

const loadsText = (loadsKg: readonly number[]): string => {
  const shown = loadsKg.slice(0, shownLoads).map((kg) => numberText(loadValue(kg)));
  const last = loadsKg.at(-1);
  return loadsKg.length <= shownLoads || last === undefined
    ? `${shown.join(', ')} ${loadUnit.value}`
    : `${shown.join(', ')} ${words.andMore(loadsKg.length, loadText(last))}`;
};

const ways = ['bar', 'dumbbells', 'kettlebells', 'machines'] as const;

/** What can be loaded with a gym, so that a forgotten plate is seen at once. */
export const Loads = ({ gym }: { gym: Gym }) => {
  const answer = useAnswer('gym-loads', { gym, unit: loadUnit.value });
  return (
    <Answered answer={answer}>
      {(loads) => {
        const made = ways.filter((way) => loads[way].length > 0);
        return (
          <div class="gym-loads" role="status">
            {made.length === 0 ? (
              <p class="muted">{words.nothingToLoad}</p>
            ) : (
              <>
                <h3>{words.loads}</h3>
                <dl>
                  {made.map((way) => (
                    <div key={way}>
                      <dt>{words.loadsOf[way]}</dt>
                      <dd class="number">{loadsText(loads[way])}</dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
            {loads.assumed.map((says) => (
              <p key={says} class="small muted">
                {says}
              </p>
            ))}
          </div>
        );
      }}
    </Answered>
  );
};
