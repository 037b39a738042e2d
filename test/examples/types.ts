import type { StatementAct, StatementKind } from '../../src/format/index.ts';

/** What a careful reader says of one statement; a member left out is not compared. */
export interface ExpectedStatement {
  /** The content's pieces, as `text.slice(start, end)` gives them. */
  readonly content: readonly string[];
  /** The names that are right for the speaker. */
  readonly speakers: readonly string[];
  readonly kind: StatementKind;
  readonly act?: StatementAct;
  /** The day or month it was said; null where the page does not tell. */
  readonly said?: string | null;
  readonly citing?: readonly string[];
  readonly addressee?: readonly string[];
  /** The beginning of the statement that this one stands inside. */
  readonly within?: string;
  readonly in?: 'headline';
}

export interface ExpectedPage {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author?: readonly string[];
  /** Day of publication; null where the page gives none that can be trusted. */
  readonly date: string | null;
  readonly credit?: readonly string[];
  readonly language?: string;
  readonly comments: number;
  readonly clock?: string;
  readonly otherDates?: readonly { readonly value: string; readonly role: string }[];
  /** The first and the last words of the text. */
  readonly opens: string;
  readonly closes: string;
  /** Words of the page that are no part of its article. */
  readonly without: readonly string[];
  readonly statements: readonly ExpectedStatement[];
  /** Words that nobody is reported to have said. */
  readonly unsaid?: readonly string[];
}
