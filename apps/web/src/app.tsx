import { useEffect, useState } from 'preact/hooks';
import { passScreen } from './data/undo.ts';
import { OpenSessionBar } from './gym/open-session-bar.tsx';
import { Navigation } from './navigation.tsx';
import { UpdateNotice } from './offline/update-notice.tsx';
import { matchPath, type Parameters } from './path.ts';
import { place } from './router.ts';
import { type ScreenEntry, type ScreenModule, screens } from './screens/index.ts';
import { NotFound } from './screens/not-found/not-found-screen.tsx';
import { shownPath } from './shown.ts';
import { StatusLine } from './status-line.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { Loading } from './ui/answered.tsx';
import { Caught } from './ui/caught.tsx';
import { UndoBar } from './undo-bar.tsx';
import './app.css';

interface Found {
  readonly path: string;
  readonly screen: ScreenEntry;
  readonly parameters: Parameters;
}

const find = (path: string): Found | undefined => {
  for (const screen of screens) {
    const parameters = matchPath(screen.path, path);
    if (parameters !== undefined) return { path, screen, parameters };
  }
  return undefined;
};

/** While another screen is loaded, the one before stays: nothing flashes, and a slow disk shows no empty page. */
const Outlet = (found: Found) => {
  const [shown, setShown] = useState<Found & { module: ScreenModule }>();
  const [error, setError] = useState<Error>();
  const { screen, path } = found;
  useEffect(() => {
    let isCurrent = true;
    setError(undefined);
    screen.load().then(
      (module) => isCurrent && setShown({ ...found, module }),
      (failure: Error) => isCurrent && setError(failure),
    );
    return () => {
      isCurrent = false;
    };
  }, [screen]);
  const isThere = shown?.screen === screen;
  useEffect(() => {
    if (isThere) shownPath.value = path;
  }, [isThere, path]);
  if (error !== undefined) throw error;
  if (shown === undefined)
    return (
      <main class="screen">
        <Loading />
      </main>
    );
  const parameters = isThere ? found.parameters : shown.parameters;
  const { default: Shown } = shown.module;
  return <Shown key={`${shown.screen.path} ${JSON.stringify(parameters)}`} parameters={parameters} />;
};

export const App = () => {
  const { path } = place.value;
  const found = find(path);
  useEffect(() => {
    scrollTo(0, 0);
    passScreen();
  }, [path]);
  return (
    <div class="app">
      {!found?.screen.isAlone && <StatusLine />}
      <div class="app-notices">
        {!found?.screen.isAlone && <OpenSessionBar />}
        <TroubleNotice />
        <UpdateNotice />
      </div>
      <Caught until={path}>{found === undefined ? <NotFound /> : <Outlet {...found} />}</Caught>
      <UndoBar />
      {!found?.screen.isAlone && <Navigation under={found?.screen.under} />}
    </div>
  );
};
