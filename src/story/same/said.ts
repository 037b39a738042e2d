import type { PageRecord, StatementAct, StatementKind } from '../../format/index.ts';
import { gramsOf } from '../reuse/grams.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { type Content, contentOf } from './content.ts';
import { type Voice, voiceOf } from './voice.ts';

/** A statement as it is compared with those of other articles. */
export interface Said {
  /** Its place among the article's statements. */
  readonly ordinal: number;
  readonly kind: StatementKind;
  readonly act: StatementAct;
  readonly voice: Voice;
  readonly content: Content;
  readonly words: readonly Word[];
  readonly grams: Int32Array;
}

/** The statements of an article, in order. */
export function saidIn(record: Pick<PageRecord, 'text' | 'headline' | 'entities' | 'statements'>): Said[] {
  return record.statements.map((statement, ordinal) => {
    const text = statement.content
      .map((span) =>
        (span.in === 'headline' ? (record.headline ?? '') : record.text).slice(span.start, span.end),
      )
      .join(' ');
    const words = wordsOf(text);
    const { kind, act } = statement;
    const voice = voiceOf(record, statement);
    return { ordinal, kind, act, voice, content: contentOf(text), words, grams: gramsOf(words) };
  });
}
