export { assembleLog, type NameCount } from './assemble.ts';
export { assertSize, decodeText } from './read/decode.ts';
export { UnreadableFile } from './read/errors.ts';
export { readers } from './read/index.ts';
export { isZone } from './read/local-time.ts';
export { readText } from './read/read-file.ts';
export type * from './read/reader.ts';
export { writeCarryoverJson } from './write/carryover-json.ts';
