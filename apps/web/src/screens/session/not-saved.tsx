import { failure } from '../../gym/log-set.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

/** What was tapped last could not be kept, and why. */
export const NotSaved = () =>
  failure.value === undefined ? null : (
    <Notice kind="error">
      <p>{words.setFailed}</p>
      <p>{words.setFailedHelp}</p>
      <p class="small muted">{failure.value.message}</p>
      <ButtonRow>
        <Button
          onClick={() => {
            failure.value = undefined;
          }}
        >
          {words.dismiss}
        </Button>
      </ButtonRow>
    </Notice>
  );
