import { canInstall, install } from '../../offline/install.ts';
import { isApple, isInstalled } from '../../offline/installed.ts';
import { offlineCopy } from '../../offline/update.ts';
import { href } from '../../path.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { words } from './words.ts';

const Offline = () => {
  const copy = offlineCopy.value;
  return <p>{copy.kind === 'none' ? words.none(copy.says) : words[copy.kind]}</p>;
};

const Installing = () => {
  if (isInstalled()) return <p>{words.installed}</p>;
  if (canInstall.value)
    return (
      <ButtonRow>
        <Button onClick={install}>{words.installNow}</Button>
      </ButtonRow>
    );
  return <p>{isApple() ? words.installApple : words.installOther}</p>;
};

const SettingsAboutScreen = () => (
  <Screen title={words.title} lead={words.lead} back={{ href: href('settings'), label: words.back }}>
    <Section title={words.version}>
      <p>{words.versionIs(carryoverVersion)}</p>
    </Section>
    <Section title={words.offline}>
      <Offline />
    </Section>
    <Section title={words.install}>
      <Installing />
    </Section>
    <Section title={words.licences}>
      <p>{words.licencesSay}</p>
      <ButtonRow>
        <a class="button" href="./licences.txt" target="_blank" rel="noreferrer">
          {words.licencesLink}
        </a>
      </ButtonRow>
    </Section>
    <Section title={words.language}>
      <p>{words.languageSays}</p>
    </Section>
  </Screen>
);

export default SettingsAboutScreen;
