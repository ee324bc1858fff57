import { isOffline, syncState } from '../../data/synced.ts';
import { href } from '../../path.ts';
import { Screen, Section } from '../../ui/screen.tsx';
import { Calendar } from './calendar.tsx';
import { Devices } from './devices.tsx';
import { Refused } from './refused.tsx';
import { Standing } from './standing.tsx';
import { SyncSwitch } from './sync-switch.tsx';
import { words } from './words.ts';
import './settings-sync.css';

const SettingsSyncScreen = () => {
  const { kind, athlete } = syncState.value;
  const answers = kind === 'synced' && !isOffline.value;
  return (
    <Screen title={words.title} back={{ href: href('settings'), label: words.back }}>
      <Section title={words.state}>
        <Standing />
        <SyncSwitch />
      </Section>
      <Refused />
      {answers && athlete !== undefined && (
        <>
          <Section title={words.devices}>
            <Devices athlete={athlete} />
          </Section>
          <Section title={words.calendar}>
            <Calendar athlete={athlete} />
          </Section>
        </>
      )}
    </Screen>
  );
};

export default SettingsSyncScreen;
