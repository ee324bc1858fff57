import { useEffect, useState } from 'preact/hooks';
import { numberText } from '../../language/amounts.ts';
import { isApple, isInstalled } from '../../offline/installed.ts';
import { askToLast, lookAtStorage, storageState } from '../../offline/storage.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

const mega = 1_000_000;
const giga = 1_000_000_000;

const sizeText = (bytes: number): string =>
  bytes >= giga
    ? `${numberText(Math.round(bytes / giga))} GB`
    : `${numberText(Math.round((bytes / mega) * 10) / 10)} MB`;

/** Whether the browser keeps it, and how much there is. */
export const Storage = () => {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void lookAtStorage(), []);
  const { isLasting, usedBytes, mostBytes } = storageState.value;
  return (
    <>
      {isLasting === true && <Notice kind="ok">{words.lasting}</Notice>}
      {isLasting === false && (
        <>
          <p>{words.notLasting}</p>
          <ButtonRow>
            <Button onClick={async () => setRefused(!(await askToLast()))}>{words.askLasting}</Button>
          </ButtonRow>
          <p role="status">{isRefused ? words.refusedLasting : ''}</p>
        </>
      )}
      {isApple() && !isInstalled() && <Notice kind="warning">{words.apple}</Notice>}
      {usedBytes !== undefined && mostBytes !== undefined && (
        <p class="small muted">{words.used(sizeText(usedBytes), sizeText(mostBytes))}</p>
      )}
    </>
  );
};
