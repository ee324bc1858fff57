import { trouble } from './data/trouble.ts';
import { Button, ButtonRow } from './ui/button.tsx';
import { Notice } from './ui/notice.tsx';
import { words } from './words.ts';

/** Above every screen, as long as the journal cannot be read or written. */
export const TroubleNotice = () => {
  const { value } = trouble;
  if (value === undefined) return null;
  const dismiss = (): void => {
    trouble.value = undefined;
  };
  return (
    <Notice kind="error">
      <p>{value.kind === 'stopped' ? words.stopped : words.notKept}</p>
      {value.kind === 'not-kept' && <p class="small muted">{value.says}</p>}
      <ButtonRow>
        {value.kind === 'stopped' ? (
          <Button main onClick={() => location.reload()}>
            {words.reload}
          </Button>
        ) : (
          <Button onClick={dismiss}>{words.understood}</Button>
        )}
      </ButtonRow>
    </Notice>
  );
};
