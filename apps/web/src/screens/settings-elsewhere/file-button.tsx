import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { handOver } from '../../hand-over/files.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { words } from './words.ts';

export interface MadeFile {
  /** Absent where there is nothing to write; `says` tells why. */
  readonly file?: File;
  readonly says?: string;
}

/** Makes one file when asked, and hands it over. */
export const FileButton = ({
  children,
  make,
  beside,
}: {
  children: string;
  make: () => Promise<MadeFile>;
  beside?: ComponentChildren;
}) => {
  const [says, setSays] = useState('');
  const work = async (): Promise<void> => {
    setSays(words.making);
    try {
      const { file, says: more = '' } = await make();
      if (file === undefined) return setSays(more);
      const came = await handOver([file], file.name);
      setSays(came === 'left' ? '' : `${words[came](file.name)} ${more}`.trim());
    } catch (error) {
      setSays(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <ButtonRow>
        <Button onClick={work}>{children}</Button>
        {beside}
      </ButtonRow>
      <p class="small muted" role="status">
        {says}
      </p>
    </>
  );
};
