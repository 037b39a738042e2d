import { only, type WordRule } from './word-rule.ts';

export const COUNTERS: readonly WordRule[] = [
  {
    name: 'counter',
    role: 'other',
    longest: 60,
    pattern: only(
      '[\\d.,\\s]*[km]?\\s?(?:comments?|shares?|likes?|views?|replies|reactions?|votes?|kommentare?|commentaires?|comentarios?|letture|visualizzazioni|min(?:ute)?s?(?: read(?:ing time)?)?|minute read|min\\.? lesezeit|minuten|minutes? de lecture|min de lectura|min di lettura)?|(?:no|keine|nessun|sin|aucun) (?:comments?|kommentare?|commento|comentarios?|commentaire)|estimated reading time[^.]{0,20}|reading time[^.]{0,20}|lesezeit[^.]{0,20}',
    ),
  },
  { name: 'clock-length', role: 'other', longest: 12, pattern: /^\d{1,2}:\d{2}(?::\d{2})?$/ },
];
