import { useEffect, useState } from 'preact/hooks';
import { Navigation } from './navigation.tsx';
import { matchPath, type Parameters } from './path.ts';
import { place } from './router.ts';
import { type ScreenEntry, type ScreenModule, screens } from './screens/index.ts';
import { NotFound } from './screens/not-found/not-found-screen.tsx';
import { StatusLine } from './status-line.tsx';
import { Loading } from './ui/answered.tsx';
import { UndoBar } from './undo-bar.tsx';
import './app.css';

interface Found {
  readonly screen: ScreenEntry;
  readonly parameters: Parameters;
}

const find = (path: string): Found | undefined => {
  for (const screen of screens) {
    const parameters = matchPath(screen.path, path);
    if (parameters !== undefined) return { screen, parameters };
  }
  return undefined;
};

const Outlet = ({ screen, parameters }: Found) => {
  const [loaded, setLoaded] = useState<{ screen: ScreenEntry; module: ScreenModule }>();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    screen.load().then((module) => setLoaded({ screen, module }), setError);
  }, [screen]);
  if (error !== undefined) throw error;
  if (loaded?.screen !== screen)
    return (
      <main class="screen">
        <Loading />
      </main>
    );
  const { default: Shown } = loaded.module;
  return <Shown key={JSON.stringify(parameters)} parameters={parameters} />;
};

export const App = () => {
  const { path } = place.value;
  const found = find(path);
  useEffect(() => scrollTo(0, 0), [path]);
  return (
    <div class="app">
      <StatusLine />
      {found === undefined ? <NotFound /> : <Outlet {...found} />}
      <UndoBar />
      <Navigation under={found?.screen.under} />
    </div>
  );
};
