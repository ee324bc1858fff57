import { useNow } from '../../gym/clock.ts';
import type { Rest } from '../../gym/open-session.ts';
import { remainingSeconds, totalSeconds } from '../../gym/rest.ts';
import { useRestAlarm } from '../../gym/use-rest-alarm.ts';
import { words as gymWords } from '../../gym/words.ts';
import { minutesAndSeconds } from '../../language/amounts.ts';
import { clockTime } from '../../language/dates.ts';
import { Button } from '../../ui/button.tsx';
import { words } from './words.ts';
import './foot-panel.css';

/** The rest that runs: how long, when it is over, and what comes then. */
export const RestPanel = ({
  rest,
  what,
  onShift,
  onStart,
}: {
  rest: Rest;
  /** What comes after it. */
  what: string;
  onShift: (seconds: number) => void;
  onStart: () => void;
}) => {
  const now = useNow(rest.endsAt);
  const remaining = remainingSeconds(rest, now);
  const said = useRestAlarm(rest, now, what);
  const ready = clockTime(rest.endsAt);
  return (
    <section class="foot" aria-label={words.restRegion}>
      <p class="foot-head muted">{remaining > 0 ? words.rest(ready) : words.restOver(ready)}</p>
      <p class="foot-time">
        <span class="number" role="timer" aria-live="off">
          {minutesAndSeconds(remaining)}
        </span>
        <span class="foot-more muted">
          {words.ofTotal(minutesAndSeconds(totalSeconds(rest)))}
          <span class="foot-then" title={what}>
            {words.thereafter(what)}
          </span>
        </span>
      </p>
      <p class="for-ears" role="status">
        {said !== undefined && gymWords.restLeft[said]}
      </p>
      <div class="foot-buttons">
        <Button label={words.less15Label} onClick={() => onShift(-15)}>
          {words.less15}
        </Button>
        <Button label={words.more15Label} onClick={() => onShift(15)}>
          {words.more15}
        </Button>
        <Button main onClick={onStart}>
          {words.startSet}
        </Button>
      </div>
    </section>
  );
};
