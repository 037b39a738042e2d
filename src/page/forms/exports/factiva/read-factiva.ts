import type { Line } from '../../../text/lines.ts';
import type { Field } from '../../field.ts';
import { isLabelled, readLabelled } from './labelled.ts';
import { readPlain } from './plain.ts';

/** One article of a Factiva export, with its codes (HD, BY, ...) or without. */
export const readFactiva = (lines: readonly Line[]): Field[] =>
  isLabelled(lines) ? readLabelled(lines) : readPlain(lines);
