import { first } from './001-first.ts';
import { forgotten } from './002-forgotten.ts';
import { versions } from './003-versions.ts';
import { contentType } from './004-content-type.ts';
import { search } from './005-search.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** Every step of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [first, forgotten, versions, contentType, search];
