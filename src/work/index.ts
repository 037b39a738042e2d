export { inGroups } from './in-groups.ts';
export type { Read } from './item.ts';
export { readAll, type WorkOptions } from './read-all.ts';
