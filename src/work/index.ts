export type { Read, WorkItem } from './item.ts';
export { readAll, type WorkOptions } from './read-all.ts';
