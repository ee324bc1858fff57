import { useEffect, useRef, useState } from 'preact/hooks';
import { beep } from '../../gym/beep.ts';
import { useNow } from '../../gym/clock.ts';
import { notifyWhenHidden } from '../../gym/notify.ts';
import type { Rest } from '../../gym/open-session.ts';
import { isDue, passedMark, remainingSeconds, type Spoken, totalSeconds } from '../../gym/rest.ts';
import { vibrate } from '../../gym/vibrate.ts';
import { minutesAndSeconds } from '../../language/amounts.ts';
import { clockTime } from '../../language/dates.ts';
import { Button } from '../../ui/button.tsx';
import { words } from './words.ts';
import './foot-panel.css';

const alarm = (what: string): void => {
  void beep(2);
  vibrate(2);
  void notifyWhenHidden(words.ready, words.readyBody(what));
};

/** What was said and sounded so far goes by two looks at the clock: the one before and this one. */
const useAlarms = (rest: Rest, now: number, what: string): Spoken | undefined => {
  const before = useRef<{ readonly of: string; readonly at: number } | undefined>(undefined);
  const [said, setSaid] = useState<Spoken>();
  useEffect(() => {
    const last = before.current?.of === rest.after ? before.current.at : undefined;
    before.current = { of: rest.after, at: now };
    if (last === undefined) return setSaid(undefined);
    const mark = passedMark(remainingSeconds(rest, last), remainingSeconds(rest, now));
    if (mark !== undefined) setSaid(mark);
    if (isDue(rest, last, now)) alarm(what);
  }, [rest, now, what]);
  return said;
};

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
  const said = useAlarms(rest, now, what);
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
          <br />
          {words.thereafter(what)}
        </span>
      </p>
      <p class="for-ears" role="status">
        {said !== undefined && words.spoken[said]}
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
