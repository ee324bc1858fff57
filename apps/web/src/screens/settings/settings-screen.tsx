import { useAnswer } from '../../data/use-answer.ts';
import { href } from '../../path.ts';
import { Answered } from '../../ui/answered.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { Look } from './look.tsx';
import { type SettingsLink, SettingsLinks } from './settings-links.tsx';
import { Units } from './units.tsx';
import { WeekStart } from './week-start.tsx';
import { words } from './words.ts';

const you: readonly SettingsLink[] = [
  { href: href('settings', 'athlete'), label: words.athlete, says: words.athleteSays },
  { href: href('settings', 'gym'), label: words.gym, says: words.gymSays },
  { href: href('rules'), label: words.rules, says: words.rulesSays },
  { href: href('import'), label: words.import, says: words.importSays },
  { href: href('settings', 'elsewhere'), label: words.elsewhere, says: words.elsewhereSays },
];

const device: readonly SettingsLink[] = [
  { href: href('settings', 'timer'), label: words.timer, says: words.timerSays },
  { href: href('told'), label: words.told, says: words.toldSays },
  { href: href('settings', 'data'), label: words.data, says: words.dataSays },
  { href: href('settings', 'sync'), label: words.sync, says: words.syncSays },
  { href: href('settings', 'about'), label: words.about, says: words.aboutSays },
];

const SettingsScreen = () => {
  const answer = useAnswer('settings', undefined);
  return (
    <Screen title={words.title} lead={words.lead}>
      <Section title={words.you}>
        <SettingsLinks links={you} />
      </Section>
      <Section title={words.units}>
        <Units />
      </Section>
      <Section title={words.week}>
        <Answered answer={answer}>{({ weekStartsOn }) => <WeekStart chosen={weekStartsOn} />}</Answered>
      </Section>
      <Section title={words.look}>
        <Look />
      </Section>
      <Section title={words.more}>
        <SettingsLinks links={device} />
      </Section>
    </Screen>
  );
};

export default SettingsScreen;
