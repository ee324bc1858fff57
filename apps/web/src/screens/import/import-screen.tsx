import { isOffline } from '../../data/synced.ts';
import { offerUndo } from '../../data/undo.ts';
import { href } from '../../path.ts';
import { type Imported, withdrawImports } from '../../reader/record.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ImportPanel } from './import-panel.tsx';
import { PastImports } from './past-imports.tsx';
import { useImport } from './use-import.ts';
import { words } from './words.ts';

const offerToTakeBack = ({ sessions, imports }: Imported): void => {
  if (imports.length > 0) offerUndo(words.imported(sessions), () => withdrawImports(imports));
};

const ImportScreen = () => {
  const importing = useImport(offerToTakeBack);
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: href('settings'), label: words.back }}>
      {isOffline.value && <p class="muted">{words.offline}</p>}
      <ImportPanel importing={importing} />
      {importing.state.step === 'done' && (
        <ButtonRow>
          <LinkButton main href={href('audit')}>
            {words.toAudit}
          </LinkButton>
          <LinkButton href={href('today')}>{words.toToday}</LinkButton>
          <Button onClick={importing.again}>{words.another}</Button>
        </ButtonRow>
      )}
      <PastImports />
    </Screen>
  );
};

export default ImportScreen;
