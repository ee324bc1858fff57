import { sessionWords } from '../../language/session-words.ts';
import { type BoardItem, intensityOf, itemAmounts, itemName } from './item-names.ts';
import type { ShownItem } from './moved-board.ts';
import { words } from './words.ts';

/** Two hours of running are as long as a bar gets. */
const longestMinutes = 120;
const usualMinutes = 45;

const stateOf = ({ status, isMissed }: BoardItem): 'done' | 'missed' | 'planned' =>
  isMissed ? 'missed' : status;

const Sign = ({ item }: { item: BoardItem }) => {
  if (item.kind === 'strength') return <span class="plate" aria-hidden="true" />;
  if (item.kind === 'cross') return <span class="plate plate-cross" aria-hidden="true" />;
  const share = Math.min(1, (item.minutes ?? usualMinutes) / longestMinutes);
  return (
    <span class="bar" style={{ '--share': share }} aria-hidden="true">
      <span class="bar-letter">{sessionWords.letters[item.type ?? 'unknown']}</span>
    </span>
  );
};

/** A wavy proof mark and the numbers of what it stands for. */
const ProofMark = ({ numbers }: { numbers: readonly (number | string)[] }) =>
  numbers.length === 0 ? null : (
    <span class="proof-mark">
      <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
        <path d="M1 5 q2.75 -6 5.5 0 t5.5 0 t5.5 0 t5.5 0" />
      </svg>
      <span class="for-ears">{words.conflictMark(numbers.join(', '))}</span>
      <span aria-hidden="true">{numbers.join(' ')}</span>
    </span>
  );

export interface BoardItemProps {
  readonly item: ShownItem;
  readonly onOpen: () => void;
}

/** A run above the line or a lift below it; a tap opens it. */
export const BoardItemButton = ({ item, onOpen }: BoardItemProps) => {
  const state = stateOf(item);
  return (
    <button
      type="button"
      class={`board-item board-${item.kind} is-${state} ${item.phase}`}
      data-intensity={item.kind === 'run' ? intensityOf(item) : undefined}
      data-item={item.id}
      onClick={onOpen}
    >
      <Sign item={item} />
      <span class="board-words">
        <span class="board-name">{itemName(item)}</span>
        <span class="board-amounts">{itemAmounts(item)}</span>
        <span class="board-state">
          {state === 'done' && <span aria-hidden="true">✓ </span>}
          {words[state]}
        </span>
      </span>
      <ProofMark numbers={item.marks} />
    </button>
  );
};
