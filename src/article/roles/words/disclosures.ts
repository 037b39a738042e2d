import type { WordRule } from './word-rule.ts';

/** What a house owes its readers to say: that it earns by links, that an opinion is not its own, who gave the text. */
export const DISCLOSURES: readonly WordRule[] = [
  {
    name: 'affiliate-words',
    role: 'legal',
    longest: 700,
    needs: ['affiliate', 'commission', 'provision', 'comisi', 'afiliad', 'sponsor', 'references to products'],
    pattern:
      /^[^.]{0,12}(?:this|these|we|some|when|if|as an?|all|our|prices|products|diese|wenn|mit|bei|este|cet|questo)\b.{0,200}?\b(?:contains? (?:affiliate|references to products)|(?:may|might|could|will|can|do) (?:also )?(?:earn|receive|get|collect|make) (?:us |me |a (?:small )?|an? (?:affiliate )?)?(?:commission|fee)s?|earns? (?:a )?(?:small )?(?:affiliate )?commissions?|affiliate (?:links?|commission|partners?|disclosure)|affiliate-?links?|erhalten wir (?:eine )?(?:\p{L}+ )?provision|enlaces de afiliad|liens affiliés|link affiliati)/iu,
  },
  {
    name: 'advertising-note',
    role: 'legal',
    longest: 200,
    needs: ['werbung', 'anzeige', 'sponsor'],
    pattern:
      /^\W{0,3}(?:werbung|anzeige|unbezahlte werbung)?[.:)]?\s?(?:dieser (?:beitrag|artikel|post)|diese seite) (?:enthält|ist) (?:\p{L}+ )?(?:werbung|anzeigen|werbelinks|affiliate)|^this (?:post|article|story) (?:is|was) sponsored/iu,
  },
  {
    name: 'opinion-not-ours',
    role: 'legal',
    longest: 600,
    needs: ['reflect', 'meinung', 'reflej', 'reflè', 'riflett', 'refletem'],
    pattern:
      /^.{0,120}?(?:views?|opinions?|statements?|comments?|contributors?|columns?|beiträge|kommentare|autor\p{L}*|opinion\p{L}*|propos)(?!\p{L}).{0,160}?(?:(?:do|does|may) not (?:necessarily )?(?:reflect|represent)|(?:müssen|muss|geben|gibt|spiegeln|spiegelt)[^.]{0,40} nicht (?:(?:unbedingt|zwingend|notwendigerweise) )?(?:der|die|mit der) meinung|no reflejan? (?:necesariamente )?|ne reflètent pas|non riflett(?:e|ono) (?:necessariamente )?|não refletem? (?:necessariamente )?)[^.]{0,90}(?:\.|$)(?:[^.]{0,60}\.?)?$/iu,
  },
  {
    name: 'programme-note',
    role: 'other',
    longest: 300,
    pattern:
      /^(?:(?:dieses|über dieses) thema (?:im programm|berichtete)\s?:?|(?:quelle|source|fuente|fonte|sursa|źródło)\s?:\s?(?:dpa|afp|apa|reuters|sda|ap)(?:\/\p{L}+)?$|redaktion\s?:\s?\p{Lu}|übersetzung\s?:\s?\p{Lu}|aus dem (?:englischen|französischen|amerikanischen|spanischen|russischen)(?: übersetzt)? von \p{Lu})/iu,
  },
];
