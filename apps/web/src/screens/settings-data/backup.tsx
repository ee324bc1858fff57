import { useEffect, useState } from 'preact/hooks';
import { kept } from '../../data/device-store.ts';
import { dayNow, longDay } from '../../language/dates.ts';
import { downloadBackup } from '../../offline/backup.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { words } from './words.ts';

/** The file, and when the last one was made. */
export const Backup = () => {
  const [madeAt, setMadeAt] = useState<number>();
  const [says, setSays] = useState('');
  useEffect(() => {
    kept<number>('backup-at').then(setMadeAt, () => {});
  }, []);
  const make = async (): Promise<void> => {
    setSays(words.making);
    try {
      setSays(words.made(await downloadBackup(words.fileName)));
      setMadeAt(Date.now());
    } catch (error) {
      setSays(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <p>{words.backupSays}</p>
      <p class="small muted">
        {madeAt === undefined ? words.noBackup : words.lastBackup(longDay(dayNow(new Date(madeAt))))}
      </p>
      <ButtonRow>
        <Button main onClick={make}>
          {words.download}
        </Button>
      </ButtonRow>
      <p role="status">{says}</p>
    </>
  );
};
