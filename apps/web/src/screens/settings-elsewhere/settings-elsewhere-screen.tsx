import { formatDay } from '@carryover/engine';
import { ask } from '../../data/journal.ts';
import { isOffline, syncState } from '../../data/synced.ts';
import { today } from '../../data/today.ts';
import { WorkoutsButton } from '../../hand-over/workouts-button.tsx';
import { href } from '../../path.ts';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { FileButton, type MadeFile } from './file-button.tsx';
import { words } from './words.ts';

const daysAhead = 6;

const calendarFile = async (): Promise<MadeFile> => {
  const text = await ask('calendar', { stampMilliseconds: Date.now() });
  if (text === undefined) return { says: words.noPlan };
  const name = words.icsName(formatDay(today.peek()));
  return { file: new File([text], name, { type: 'text/calendar' }) };
};

const liftingFile = async (): Promise<MadeFile> => {
  const { text, sets, withoutClock, withoutSets } = await ask('lifting', undefined);
  const leftOut = withoutSets > 0 ? words.withoutSets(withoutSets) : '';
  if (sets === 0) return { says: `${words.noSets} ${leftOut}`.trim() };
  const clock = withoutClock > 0 ? words.withoutClock(withoutClock) : '';
  return {
    file: new File([text], words.csvName(formatDay(today.peek())), { type: 'text/csv' }),
    says: [words.sets(sets), clock, leftOut].filter(Boolean).join(' '),
  };
};

/** All that leaves as a file for other programs, in one place. */
const SettingsElsewhereScreen = () => {
  const from = today.value;
  const hasServer = syncState.value.kind === 'synced' && !isOffline.value;
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: href('settings'), label: words.back }}>
      <Section title={words.watch}>
        <p>{words.watchSays}</p>
        <WorkoutsButton asked={{ days: { from, to: from + daysAhead } }}>{words.workouts}</WorkoutsButton>
      </Section>
      <Section title={words.calendar}>
        <p>{words.calendarSays}</p>
        <FileButton
          make={calendarFile}
          beside={hasServer && <LinkButton href={href('settings', 'sync')}>{words.feed}</LinkButton>}
        >
          {words.ics}
        </FileButton>
      </Section>
      <Section title={words.lifting}>
        <p>{words.liftingSays}</p>
        <FileButton make={liftingFile}>{words.csv}</FileButton>
      </Section>
      <Section title={words.journal}>
        <p>{words.journalSays}</p>
        <ButtonRow>
          <LinkButton href={href('settings', 'data')}>{words.toJournal}</LinkButton>
        </ButtonRow>
      </Section>
    </Screen>
  );
};

export default SettingsElsewhereScreen;
