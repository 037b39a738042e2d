import type { BlockRole } from '../../../format/index.ts';
import type { Ancestor } from '../../../page/index.ts';

/** What an element's tag or names say about everything inside it. */
export interface HintRule {
  readonly name: string;
  readonly role: BlockRole;
  readonly tags?: ReadonlySet<string>;
  readonly pattern?: RegExp;
  /** Longer blocks are running text, whatever the element is called. */
  readonly longest?: number;
  /**
   * Holding this share of the page's running text, elements so named hold the article, whatever they are called.
   * 1 where even that is no excuse.
   */
  readonly umbrella: number;
}

const word = (alternatives: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?:$|[\\s_-])`);

/** In order: the first that fits an element speaks for it, and the outermost element that has one decides. */
export const HINT_RULES: readonly HintRule[] = [
  { name: 'hidden', umbrella: 0.5, role: 'other', pattern: / ?:hidden$/ },
  {
    name: 'consent-names',
    umbrella: 1,
    role: 'legal',
    pattern: /cookie|consent|gdpr|onetrust|didomi|usercentrics|cmp-?(?:box|banner|container)/,
  },
  {
    name: 'unseen-names',
    umbrella: 0.5,
    role: 'other',
    pattern:
      /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|print-only|only-print|d-print-block|w-condition-invisible)(?:$|\s)|(?:^|\s)(?:hidden|d-none)(?:$|\s)(?!.*(?::(?:block|flex|grid|inline|table)|d-(?:sm|md|lg|xl|xxl)-))/,
  },
  { name: 'noscript', umbrella: 1, role: 'other', tags: new Set(['noscript']) },
  {
    name: 'comments-element',
    umbrella: 1,
    role: 'comment',
    pattern:
      /(?:^|[\s_-])(?:user-?|reader-?|post-?|article-?)?(?:comments?|commentlist|commentarea|kommentare?|commentaires?|comentarios?|replies)(?:$|[\s_-]|list|area|section|body|thread|s)|disqus|livefyre|facebook-comments|fb-comments|usercomment/,
  },
  { name: 'navigation-element', umbrella: 1, role: 'navigation', tags: new Set(['nav']) },
  {
    name: 'navigation-names',
    umbrella: 0.35,
    role: 'navigation',
    pattern:
      /breadcrumb|navbar|(?:^|[\s_-])(?:nav|navi|navigation|menu|submenu|topbar|pagination|pager|sitemap|masthead|site-header|skip-link|toc|table-of-contents)(?:$|[\s_-])/,
  },
  { name: 'caption-element', umbrella: 0.35, role: 'caption', tags: new Set(['figcaption', 'figure']) },
  {
    name: 'caption-names',
    umbrella: 0.35,
    role: 'caption',
    pattern:
      /caption|(?:photo|image|picture|media|img)-?_?(?:credit|desc|info|source)|(?:^|[\s_-])(?:credits?|bildunterschrift|legende)(?:$|[\s_-])/,
    longest: 600,
  },
  {
    name: 'related-names',
    umbrella: 0.4,
    role: 'related',
    pattern:
      /related|recommend|read-?_?more|readmore|see-?also|also-?(?:like|read|on)|more-?_?(?:on|from|news|stories|articles|posts|in|about)(?:$|[\s_-])|most-?_?(?:read|popular|viewed|recent)|mostread|trending|outbrain|taboola|teaser|onward|up-?next|next-?(?:article|story|post)|prev(?:ious)?-?(?:article|story|post)|(?:^|[\s_-])(?:popular|latest|carousel|ticker|sidebar|side-bar|rail|right-?rail|widget|widgets|aside|slider|similar|linklist|river|feed|promos?)(?:$|[\s_-])/,
  },
  { name: 'aside-element', umbrella: 0.4, role: 'related', tags: new Set(['aside']) },
  {
    name: 'promotion-names',
    umbrella: 0.35,
    role: 'promotion',
    pattern:
      /newsletter|subscri(?:be|ption)|sign-?up(?:$|[\s_-])|paywall-?_?(?:message|prompt|banner|box|modal|overlay|promo|cta|offer)|sharing|share-?|social|follow-?us|sponsor|advert|donat(?:e|ion)|(?:^|[\s_-])(?:share|ads?|advertisement|ad-?(?:slot|unit|container|wrapper)|banner|cta|promo|promotion|poll|quiz|popup|pop-up|modal|overlay|toolbar|tools|toast|app-?banner|signup|login|register|registration)(?:$|[\s_-])/,
  },
  {
    name: 'form-element',
    umbrella: 0.35,
    role: 'promotion',
    tags: new Set(['form', 'button', 'dialog', 'fieldset']),
    longest: 400,
  },
  {
    name: 'legal-names',
    umbrella: 0.35,
    role: 'legal',
    pattern: word('copyright|disclaimers?|legal|imprint|impressum|privacy|terms'),
  },
  {
    name: 'footnote-names',
    umbrella: 0.35,
    role: 'other',
    pattern: word('foot-?notes?|end-?notes?|fu(?:ss|ß)noten?'),
  },
  {
    name: 'footer-names',
    umbrella: 0.75,
    role: 'legal',
    pattern: word('footer|site-?footer|page-?footer|colophon|site-info|footer-[a-z]+'),
    tags: new Set(['footer']),
  },
  {
    name: 'tags-names',
    umbrella: 0.35,
    role: 'tags',
    // WordPress names an article by its tags ("tag-harbour category-news"): the bare words only.
    pattern:
      /(?:^|[\s_-])(?:tags?|topics?|keywords?|categor(?:y|ies))(?:$|\s|__|-?(?:list|links?|cloud|wrapper|container|box|bar|items?|section|area)(?:$|[\s_-]))|(?:post|entry|article|related|content|story|page)[-_]tags?(?:$|[\s_-])|tagcloud|cat-?links/,
    longest: 200,
  },
  {
    name: 'byline-names',
    umbrella: 0.35,
    role: 'byline',
    pattern:
      /byline|(?:^|[\s_-])(?:authors?|autore?n?|author-?(?:name|info|bio|box|card)|writer|contributors?|reporter|vcard|signature)(?:$|[\s_-])|author-|-author|(?:^|_)author_/,
    longest: 500,
  },
  {
    name: 'dateline-names',
    umbrella: 0.35,
    role: 'dateline',
    pattern:
      /date-?line|timestamp|pubdate|publish(?:ed)?-?(?:date|time|on)?(?:$|[\s_-])|(?:^|[\s_-])(?:date|datetime|time|posted-on|posted|updated|last-?updated|modified|meta|post-?meta|entry-?meta|article-?meta|story-?meta|metadata|datum)(?:$|[\s_-])|datepublished|datemodified/,
    longest: 120,
  },
  { name: 'time-element', umbrella: 0.35, role: 'dateline', tags: new Set(['time']), longest: 120 },
];

/** A rule that fits an element, and the word by which it does (`widget`); `null` where it is the tag. */
export interface Hint {
  readonly rule: HintRule;
  readonly word: string | null;
  /** The rule's name and the word: one for all elements that are so called. */
  readonly key: string;
}

/** All rules that fit an element by its own tag or names, in order. */
export function hintsOn({ tag, hints }: Ancestor): readonly Hint[] {
  if (hints === '' && !isTellingTag(tag)) return NONE;
  let found: Hint[] | null = null;
  for (const rule of HINT_RULES) {
    const fits = rule.tags?.has(tag) ? null : hints === '' ? undefined : rule.pattern?.exec(hints)?.[0];
    if (fits === undefined) continue;
    const word = fits === null ? null : fits.replace(/^[\s_-]+|[\s_-]+$/g, '');
    found ??= [];
    found.push({ rule, word, key: `${rule.name} ${word}` });
  }
  return found ?? NONE;
}

const NONE: readonly Hint[] = [];
const TELLING_TAGS: ReadonlySet<string> = new Set(HINT_RULES.flatMap((rule) => [...(rule.tags ?? [])]));

/** Does a rule go by this tag? */
export const isTellingTag = (tag: string): boolean => TELLING_TAGS.has(tag);
