import { isBlocked } from '../data/synced.ts';
import { place } from '../router.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { words } from '../words.ts';
import { isNewVersion, takeNewVersion } from './update.ts';
import './update-notice.css';

/** In the gym nothing is put above the sets: the new version waits until the session is done. */
const isInSession = (): boolean => /^session(\/|$)/.test(place.value.path);

/** What there is to know about the app itself: it never takes a new version by itself. */
export const UpdateNotice = () => (
  <div class="update-notice" role="status">
    {isBlocked.value && <Notice kind="warning">{words.update.blocked}</Notice>}
    {isNewVersion.value && !isInSession() && (
      <Notice>
        <p>{words.update.ready}</p>
        <ButtonRow>
          <Button onClick={takeNewVersion}>{words.update.reload}</Button>
        </ButtonRow>
      </Notice>
    )}
  </div>
);
