export { checkInText } from './check-in-text.ts';
export { entryText } from './told-text.ts';
export { toldView } from './told-view.ts';
