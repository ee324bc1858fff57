import { undoable } from './data/undo.ts';
import { href } from './path.ts';
import { Button } from './ui/button.tsx';
import { words } from './ui/words.ts';
import './undo-bar.css';

const takeBack = async (): Promise<void> => {
  const { value } = undoable;
  undoable.value = undefined;
  await value?.undo();
};

/** What was just done, and the way back from it; it stays until something else is done. */
export const UndoBar = () => (
  <div class="undo-bar" role="status">
    {undoable.value !== undefined && (
      <>
        <p>
          {undoable.value.says}{' '}
          <a class="small muted" href={href('told')}>
            {words.allTold}
          </a>
        </p>
        <Button onClick={takeBack}>{undoable.value.label ?? words.undo}</Button>
        <Button
          label={words.dismiss}
          onClick={() => {
            undoable.value = undefined;
          }}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </>
    )}
  </div>
);
