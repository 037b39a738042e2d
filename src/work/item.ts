import type { PageError, PageRecord } from '../format/index.ts';
import type { SourceItem } from '../source/index.ts';

/** What a worker is sent: everything that has to be read. */
export type Task = Exclude<SourceItem, { kind: 'error' }>;

/**
 * What reading one item of the source gave, as a value and as its line of JSON.
 * Each is made of the other when it is first asked for: a page that a worker has read comes as JSON.
 */
export interface Read {
  readonly item: SourceItem;
  readonly failed: boolean;
  readonly result: PageRecord | PageError;
  readonly json: string;
}

/** What a worker sends back: text costs a tenth of what an object costs on its way between threads. */
export interface Written {
  readonly failed: boolean;
  readonly json: string;
}

export function writtenOf(result: PageRecord | PageError): Written {
  return { failed: 'error' in result, json: JSON.stringify(result) };
}

export function readOfValue(item: SourceItem, result: PageRecord | PageError): Read {
  let json: string | undefined;
  return {
    item,
    failed: 'error' in result,
    result,
    get json() {
      json ??= JSON.stringify(result);
      return json;
    },
  };
}

export function readOfWritten(item: SourceItem, { failed, json }: Written): Read {
  let result: PageRecord | PageError | undefined;
  return {
    item,
    failed,
    get result() {
      result ??= JSON.parse(json) as PageRecord | PageError;
      return result;
    },
    json,
  };
}
