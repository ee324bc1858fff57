import { href } from '../../path.ts';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { Backup } from './backup.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { Storage } from './storage.tsx';
import { words } from './words.ts';

const SettingsDataScreen = () => (
  <Screen title={words.title} back={{ href: href('settings'), label: words.back }}>
    <Section title={words.backup}>
      <Backup />
    </Section>
    <Section title={words.restore}>
      <p>{words.restoreSays}</p>
      <ButtonRow>
        <LinkButton href={href('import')}>{words.restoreLink}</LinkButton>
      </ButtonRow>
    </Section>
    <Section title={words.storage}>
      <Storage />
    </Section>
    <Section title={words.delete}>
      <DeleteEverything />
    </Section>
  </Screen>
);

export default SettingsDataScreen;
