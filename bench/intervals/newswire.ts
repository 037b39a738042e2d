import { type Counts, f1, type Measure, type Scored } from './measure.ts';
import { byId, readText } from './read-set.ts';

interface Read {
  readonly id: string;
  readonly entities?: readonly {
    readonly type: string;
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  }[];
}

const TYPES = ['person', 'organization', 'place'] as const;
const NAMED: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
};

/** An article each. */
export function measureNewswire({ folder, printed }: Scored): Measure {
  const said = byId<Read>(printed);
  const articles = readText(`${folder}/ner/worldwide_newswire.dev.tsv.gz`)
    .split(/^# doc =/m)
    .slice(1);
  return { units: articles.map((article) => countsOf(article, said)), figures: FIGURES };
}

/** Right, said and there, of each type in turn. */
function countsOf(article: string, read: ReadonlyMap<string, Read>): Counts {
  const [id = '', ...rows] = article.split('\n');
  const gold = new Set(spansOf(rows));
  const said = new Set(
    (read.get(id.trim())?.entities ?? []).flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => `${type} ${start} ${end}`),
    ),
  );
  return TYPES.flatMap((type) => {
    const ofType = (spans: ReadonlySet<string>) => [...spans].filter((span) => span.startsWith(`${type} `));
    const there = ofType(gold);
    return [there.filter((span) => said.has(span)).length, ofType(said).length, there.length];
  });
}

/** The entities of tokens with their tags, in the text that the scorer makes of the tokens. */
function spansOf(rows: readonly string[]): string[] {
  const spans: { type: string; start: number; end: number }[] = [];
  let text = '';
  let open: (typeof spans)[number] | null = null;
  let quote: 'open' | 'just' | 'closed' = 'closed';
  for (const row of rows) {
    if (row.trim() === '') {
      text += '\n';
      continue;
    }
    const [token = '', tag = ''] = [
      row.slice(0, row.lastIndexOf('\t')),
      row.slice(row.lastIndexOf('\t') + 1),
    ];
    const glued = GLUED.test(token) || (token === '"' && quote !== 'closed');
    if (text !== '' && !/[\s([{“‘$£€\-/]$/.test(text) && !glued && quote !== 'just') text += ' ';
    if (quote === 'just') quote = 'open';
    const start = text.length;
    text += token;
    if (token === '"') quote = quote === 'closed' ? 'just' : 'closed';
    if (tag.startsWith('B-')) {
      open = { type: NAMED[tag.slice(2)] ?? 'other', start, end: text.length };
      spans.push(open);
    } else if (tag.startsWith('I-') && open !== null) open.end = text.length;
    else open = null;
  }
  return spans.map(({ type, start, end }) => `${type} ${start} ${end}`);
}

const GLUED = /^[.,;:!?%)\]}’”'…]+$|^['’](?:s|re|ve|ll|d|m|t)$|^n['’]t$/i;

const FIGURES: Measure['figures'] = {
  'all.f1': (sums) =>
    f1(sums[0]! + sums[3]! + sums[6]!, sums[1]! + sums[4]! + sums[7]!, sums[2]! + sums[5]! + sums[8]!),
  'person.f1': (sums) => f1(sums[0]!, sums[1]!, sums[2]!),
  'organization.f1': (sums) => f1(sums[3]!, sums[4]!, sums[5]!),
  'place.f1': (sums) => f1(sums[6]!, sums[7]!, sums[8]!),
};
