import { prefer, preferences } from '../../data/preferences.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

const switchSync = (syncs: boolean): void => {
  prefer({ syncs });
  location.reload();
};

/** Whether this device keeps in step with the server at all; off after everything here was deleted. */
export const SyncSwitch = () =>
  preferences.value.syncs ? (
    <ButtonRow>
      <Button onClick={() => switchSync(false)}>{words.syncOff}</Button>
    </ButtonRow>
  ) : (
    <Notice>
      <p>{words.syncIsOff}</p>
      <ButtonRow>
        <Button main onClick={() => switchSync(true)}>
          {words.syncOn}
        </Button>
      </ButtonRow>
    </Notice>
  );
