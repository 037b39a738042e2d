/** The columns of what is exported, in order: facts, which are always there, and words of the pages. */
export interface Columns {
  readonly facts: readonly string[];
  readonly words: readonly string[];
}

export const COLUMNS = {
  articles: {
    facts: ['article', 'version', 'date', 'precision', 'basis', 'language', 'length', 'textHash'],
    words: ['headline', 'publisher', 'author', 'credit', 'articleSection', 'keywords', 'url', 'path', 'text'],
  },
  statements: {
    facts: [
      ...[
        'article',
        'statement',
        'kind',
        'act',
        'entity',
        'said',
        'saidNotBefore',
        'saidNotAfter',
        'published',
      ],
      ...['within', 'confidence'],
      ...['contentAt', 'sourceAt', 'cueAt', 'contentHash'],
    ],
    words: ['speaker', 'content', 'addressee', 'citing', 'publisher'],
  },
  times: {
    facts: ['article', 'statement', 'type', 'value', 'mod', 'notBefore', 'notAfter', 'at', 'published'],
    words: ['words', 'evidence'],
  },
  entities: {
    facts: ['article', 'entity', 'type', 'mentionsAt', 'rolesAt', 'nameHash'],
    words: ['name', 'names', 'roles'],
  },
  stories: { facts: ['story', 'event', 'from', 'to', 'articles'], words: ['headline'] },
} as const satisfies Readonly<Record<string, Columns>>;
