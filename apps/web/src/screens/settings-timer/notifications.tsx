import { useEffect, useState } from 'preact/hooks';
import { prefer, preferences } from '../../data/preferences.ts';
import { isApple, isInstalled } from '../../offline/installed.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { words } from './words.ts';

type Permission = NotificationPermission | 'unsupported';

const now = (): Permission => ('Notification' in globalThis ? Notification.permission : 'unsupported');

/** From not asked over allowed to blocked, each with what can be done about it here. */
export const Notifications = () => {
  const [permission, setPermission] = useState(now);
  useEffect(() => {
    // Who was in the browser's settings comes back with another answer.
    const look = (): void => setPermission(now());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  if (permission === 'unsupported')
    return <p>{isApple() && !isInstalled() ? words.installFirst : words.unsupported}</p>;
  if (permission === 'granted')
    return (
      <Switch
        label={words.notify}
        hint={words.allowed}
        checked={preferences.value.timerNotification}
        onChange={(on) => prefer({ timerNotification: on })}
      />
    );
  if (permission === 'denied')
    return (
      <Notice kind="warning">
        <p>{words.blocked}</p>
        <ul class="small">
          {words.howToFix.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <>
      <p class="small muted">{words.asked}</p>
      <ButtonRow>
        <Button
          onClick={async () => {
            setPermission(await Notification.requestPermission());
            prefer({ timerNotification: true });
          }}
        >
          {words.ask}
        </Button>
      </ButtonRow>
    </>
  );
};
