import { useEffect, useState } from 'preact/hooks';
import { keep, kept } from '../data/device-store.ts';
import { preferences } from '../data/preferences.ts';
import { syncState } from '../data/synced.ts';
import { useAnswer } from '../data/use-answer.ts';
import { href } from '../path.ts';
import { Button, ButtonRow, LinkButton } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { isApple, isInstalled } from './installed.ts';
import { askToLast, lookAtStorage, storageState } from './storage.ts';
import { words } from './words.ts';

type Offer = 'lasting' | 'backup';

/** Ours: by the third session there is something that nobody wants to type again. */
const sessionsBeforeBackup = 3;

/** What was answered before, whichever way: nobody is asked twice. */
const useSettled = (): {
  readonly settled?: ReadonlySet<string>;
  readonly settle: (offer: Offer) => void;
} => {
  const [settled, setSettled] = useState<ReadonlySet<string>>();
  useEffect(() => {
    const load = async (): Promise<void> => {
      const [offers = [], backupAt] = await Promise.all([
        kept<readonly string[]>('settled'),
        kept<number>('backup-at'),
        lookAtStorage(),
      ]);
      setSettled(new Set(backupAt === undefined ? offers : [...offers, 'backup']));
    };
    // Where nothing can be remembered nothing is offered.
    load().catch(() => {});
  }, []);
  const settle = (offer: Offer): void => {
    const all = new Set([...(settled ?? []), offer]);
    setSettled(all);
    void keep('settled', [...all]);
  };
  return { ...(settled === undefined ? {} : { settled }), settle };
};

const Lasting = ({ onDone }: { onDone: () => void }) => (
  <Notice>
    <p>{words.lasting}</p>
    <ButtonRow>
      <Button onClick={() => askToLast().then(onDone)}>{words.askLasting}</Button>
      <Button onClick={onDone}>{words.later}</Button>
    </ButtonRow>
  </Notice>
);

const Backup = ({ onDone }: { onDone: () => void }) => (
  <Notice>
    <p>{words.backup}</p>
    <ButtonRow>
      <LinkButton href={href('settings', 'data')}>{words.makeBackup}</LinkButton>
      <Button onClick={onDone}>{words.later}</Button>
    </ButtonRow>
  </Notice>
);

/** Once there is something to lose: asks the browser to keep it, and later for a backup. Never as the page loads. */
export const KeepSafe = () => {
  const { value } = useAnswer('worth-keeping', undefined);
  const { settled, settle } = useSettled();
  if (value === undefined || settled === undefined || preferences.value.sample) return null;
  const isWorth = value.lifts > 0 || value.imports > 0;
  if (isWorth && storageState.value.isLasting === false && !settled.has('lasting'))
    return <Lasting onDone={() => settle('lasting')} />;
  const isAlone = syncState.value.kind === 'device-only';
  if (isAlone && value.lifts >= sessionsBeforeBackup && !settled.has('backup'))
    return <Backup onDone={() => settle('backup')} />;
  return null;
};

/** Where a page and an installed app keep two journals, the app comes first. */
export const InstallFirst = () =>
  isApple() && !isInstalled() ? <Notice kind="warning">{words.installFirst}</Notice> : null;
