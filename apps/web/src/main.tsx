import { render } from 'preact';
import { App } from './app.tsx';
import { openJournal } from './data/journal.ts';
import { applyPreferences } from './data/preferences.ts';
import { followToday } from './data/today.ts';
import { followInstall } from './offline/install.ts';
import { keepOffline } from './offline/update.ts';
import { followPlace } from './router.ts';
import './look/tokens.css';
import './look/base.css';

applyPreferences();
followToday();
followPlace();
void openJournal();
keepOffline();
followInstall();
render(<App />, document.getElementById('app')!);
