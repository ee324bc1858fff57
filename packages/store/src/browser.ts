export { type IndexedDbOptions, indexedDbStore } from './indexeddb/indexeddb-store.ts';
