import { useState } from 'preact/hooks';
import { forgetAllKept } from '../../data/device-store.ts';
import { keeper, waiting } from '../../data/journal.ts';
import { forgetPreferences, prefer } from '../../data/preferences.ts';
import { syncState } from '../../data/synced.ts';
import { downloadBackup } from '../../offline/backup.ts';
import { href } from '../../path.ts';
import { askServer } from '../../sync/ask-server.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

const isSignedIn = (): boolean => {
  const { athlete, hasAccounts = false } = syncState.peek();
  return hasAccounts && athlete !== undefined;
};

const deleteAll = async (): Promise<void> => {
  if (isSignedIn()) await askServer('auth/sign-out', { method: 'POST' });
  await keeper('forget', undefined);
  await forgetAllKept();
  forgetPreferences();
  // What a server has would be back within seconds.
  if (syncState.peek().athlete !== undefined) prefer({ syncs: false });
  location.replace(href('today'));
  location.reload();
};

const Confirm = ({ onClose }: { onClose: () => void }) => {
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<string>();
  const only = waiting.value ?? 0;
  return (
    <Dialog title={words.deleteTitle} onClose={onClose}>
      {only > 0 && <Notice kind="warning">{words.deleteOnly(only)}</Notice>}
      {syncState.value.athlete !== undefined && <p>{words.deleteServer}</p>}
      {isSignedIn() && <p>{words.deleteSignedIn}</p>}
      <Field label={words.deleteType} value={typed} onInput={setTyped} autoComplete="off" />
      {failure !== undefined && <Notice kind="error">{words.deleteFailed(failure)}</Notice>}
      <ButtonRow>
        <Button onClick={() => void downloadBackup(words.fileName)}>{words.backupFirst}</Button>
        <Button onClick={onClose}>{words.keepIt}</Button>
        <Button
          main
          disabled={typed.trim().toLowerCase() !== words.deleteWord}
          onClick={() => deleteAll().catch((error: Error) => setFailure(error.message))}
        >
          {words.deleteDo}
        </Button>
      </ButtonRow>
    </Dialog>
  );
};

/** All of it goes, after the word was typed: nothing on this device brings it back. */
export const DeleteEverything = () => {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p>{words.deleteSays}</p>
      <ButtonRow>
        <Button onClick={() => setAsking(true)}>{words.deleteStart}</Button>
      </ButtonRow>
      {isAsking && <Confirm onClose={() => setAsking(false)} />}
    </>
  );
};
