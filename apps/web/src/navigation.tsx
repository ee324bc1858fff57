import { href } from './path.ts';
import type { ScreenEntry } from './screens/index.ts';
import { words } from './words.ts';
import './navigation.css';

const places = ['today', 'week', 'audit', 'progress'] as const;

/** The four places of the app, within a thumb's reach. */
export const Navigation = ({ under }: { under: ScreenEntry['under'] | undefined }) => (
  <nav class="navigation" aria-label={words.navigation}>
    {places.map((name) => (
      <a key={name} href={href(name)} aria-current={name === under ? 'page' : undefined}>
        {words.places[name]}
      </a>
    ))}
  </nav>
);
