export { indexedDbStore } from './indexeddb/indexeddb-store.ts';
