import { href } from '../../path.ts';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

/** Too little was told for an audit: how little, and the ways to more. */
export const Start = ({ days, leastDays }: { days: number; leastDays: number }) => (
  <Notice>
    <p>{days === 0 ? words.nothing(leastDays) : words.few(days, leastDays)}</p>
    <p>{words.ways}</p>
    <ButtonRow>
      <LinkButton main href={href('import')}>
        {words.doImport}
      </LinkButton>
      <LinkButton href={href('audit', 'self-check')}>{words.selfCheck}</LinkButton>
      <LinkButton href={href('sample')}>{words.sample}</LinkButton>
    </ButtonRow>
  </Notice>
);
