import type { InputInfo, PageError } from '../format/index.ts';
import type { NewPage, OnRecord } from '../record/index.ts';

/** A record that remembers the pages it was given and could not keep. */
export interface Watched {
  readonly record: OnRecord;
  /** The lines of the pages that the error kept out, so that they are answered before the run ends. */
  readonly unkept: (error: unknown) => PageError[];
}

export function watched(record: OnRecord): Watched {
  let given: readonly NewPage[] = [];
  const keeping =
    <Given, Result>(pagesOf: (given: Given) => readonly NewPage[], keep: (given: Given) => Result) =>
    (one: Given): Result => {
      given = pagesOf(one);
      const result = keep(one);
      given = [];
      return result;
    };
  return {
    record: {
      ...record,
      add: keeping((page: NewPage) => [page], record.add),
      addAll: keeping((pages: readonly NewPage[]) => pages, record.addAll),
    },
    unkept: (error) => given.map((page) => lineOf(page.record.input, error)),
  };
}

function lineOf(input: InputInfo, error: unknown): PageError {
  const message = error instanceof Error ? error.message : String(error);
  return { input, error: { code: 'not-kept', message } };
}
