import { prefer, preferences } from '../../data/preferences.ts';
import { href } from '../../path.ts';
import { Screen, Section } from '../../ui/screen.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Notifications } from './notifications.tsx';
import { words } from './words.ts';

const canVibrate = 'vibrate' in navigator;
const canStayLit = 'wakeLock' in navigator;

const SettingsTimerScreen = () => {
  const { timerSound, timerVibration, keepAwake } = preferences.value;
  return (
    <Screen title={words.title} back={{ href: href('settings'), label: words.back }}>
      <Section title={words.timer}>
        <Switch
          label={words.sound}
          hint={words.soundSays}
          checked={timerSound}
          onChange={(on) => prefer({ timerSound: on })}
        />
        <Switch
          label={words.vibration}
          {...(canVibrate ? {} : { hint: words.noVibration })}
          disabled={!canVibrate}
          checked={canVibrate && timerVibration}
          onChange={(on) => prefer({ timerVibration: on })}
        />
        <Switch
          label={words.awake}
          hint={canStayLit ? words.awakeSays : words.noAwake}
          disabled={!canStayLit}
          checked={canStayLit && keepAwake}
          onChange={(on) => prefer({ keepAwake: on })}
        />
      </Section>
      <Section title={words.alerts}>
        <Notifications />
        <p class="small muted">{words.locked}</p>
      </Section>
    </Screen>
  );
};

export default SettingsTimerScreen;
