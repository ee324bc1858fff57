// What measures the app outside its own tests: the bench opens it as they do.
export { exampleJournal, exampleToday } from './example-journal.ts';
export { initialScripts } from './initial-scripts.ts';
export { type OpenApp, openAppAlone } from './open-app.ts';
export { routesOf } from './routes.ts';
