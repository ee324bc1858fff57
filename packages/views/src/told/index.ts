export { entryText } from './told-text.ts';
export { toldView } from './told-view.ts';
