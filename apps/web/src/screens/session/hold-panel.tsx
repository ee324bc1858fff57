import { useEffect, useMemo, useRef } from 'preact/hooks';
import { beep } from '../../gym/beep.ts';
import { useNow } from '../../gym/clock.ts';
import { heldSeconds, holdAt, type Stretch, stretchesOf } from '../../gym/hold.ts';
import { vibrate } from '../../gym/vibrate.ts';
import { minutesAndSeconds } from '../../language/amounts.ts';
import { Button } from '../../ui/button.tsx';
import { words } from './words.ts';
import './foot-panel.css';

const headOf = ({ kind, side }: Stretch): string => {
  if (kind === 'ready') return side === 2 ? words.changeSides : words.getReady;
  return side === undefined ? words.hold1 : words.side(side);
};

/** The countdown of a set that is held: into place, then each side; at its end the set logs itself. */
export const HoldPanel = ({
  name,
  seconds,
  eachSide,
  startedAt,
  onEnd,
}: {
  name: string;
  seconds: number;
  eachSide: boolean;
  startedAt: number;
  /** With the seconds that were held, of each side; whole says that it was held to its end. */
  onEnd: (held: number, whole: boolean) => void;
}) => {
  const stretches = useMemo(() => stretchesOf(seconds, eachSide), [seconds, eachSide]);
  const now = useNow(startedAt);
  const elapsed = now - startedAt;
  const hold = holdAt(stretches, elapsed);
  const index = hold?.index ?? stretches.length;
  const before = useRef<number | undefined>(undefined);
  useEffect(() => {
    const isFirstLook = before.current === undefined;
    if (before.current === index) return;
    before.current = index;
    const isOver = index === stretches.length;
    if (!isFirstLook) {
      void beep(isOver ? 2 : 1);
      vibrate(isOver ? 2 : 1);
    }
    if (isOver) onEnd(seconds, true);
  }, [index]);
  if (hold === undefined) return null;
  return (
    <section class="foot" aria-label={words.holdRegion}>
      <p class="foot-head muted">{name}</p>
      <p class="foot-time">
        <span class="number" role="timer" aria-live="off">
          {minutesAndSeconds(hold.remainingSeconds)}
        </span>
        <span class="foot-more">
          <span role="status">{headOf(hold.stretch)}</span>
          <br />
          <span class="muted">{words.holdOf(seconds)}</span>
        </span>
      </p>
      <div class="foot-buttons">
        <Button main onClick={() => onEnd(heldSeconds(stretches, Date.now() - startedAt), false)}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
};
