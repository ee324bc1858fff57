import { useEffect } from 'preact/hooks';
import { type KeptSession, loadOpenSession, openSession } from '../../gym/kept-session.ts';
import type { Parameters } from '../../path.ts';
import { href } from '../../path.ts';
import { Loading } from '../../ui/answered.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Begin } from './begin.tsx';
import { OtherOpen } from './other-open.tsx';
import { UnderWay } from './under-way.tsx';
import { words } from './words.ts';
import './session-screen.css';

const isOf = ({ id, planned }: KeptSession, asked: string): boolean => asked === id || asked === planned.id;

/** The gym: the session that is under way on this device, or the beginning of a planned one. */
const SessionScreen = ({ parameters: { id = '' } }: { parameters: Parameters }) => {
  useEffect(() => void loadOpenSession(), []);
  const known = openSession.value;
  if (known?.session !== undefined && isOf(known.session, id))
    return <UnderWay key={known.session.id} session={known.session} />;
  return (
    <Screen title={words.title} back={{ href: href('today'), label: words.toToday }}>
      {known === undefined ? (
        <Loading />
      ) : known.session === undefined ? (
        <Begin id={id} />
      ) : (
        <OtherOpen session={known.session} />
      )}
    </Screen>
  );
};

export default SessionScreen;
