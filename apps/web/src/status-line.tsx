import { waiting } from './data/journal.ts';
import { prefer, preferences } from './data/preferences.ts';
import { href } from './path.ts';
import { words } from './words.ts';
import './status-line.css';

const leaveSample = (): void => {
  prefer({ sample: false });
  location.reload();
};

/** The line above every screen: whose journal this is, where what was told stands, and the way to the settings. */
export const StatusLine = () => (
  <header class="status-line">
    {preferences.value.sample ? (
      <p>
        {words.sample}{' '}
        <button type="button" class="status-leave" onClick={leaveSample}>
          {words.leaveSample}
        </button>
      </p>
    ) : (
      <p role="status">{waiting.value ? words.notSynced(waiting.value) : ''}</p>
    )}
    <a href={href('settings')}>{words.settings}</a>
  </header>
);
