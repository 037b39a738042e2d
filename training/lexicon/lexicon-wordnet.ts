import { WordNet } from './wordnet.ts';

/** Which synsets make a class of nouns, and how much of a noun's use must be in it. */
const CLASSES: ReadonlyArray<{ name: string; roots: readonly string[]; share: number }> = [
  { name: 'person', roots: ['person%1:03:00'], share: 0.4 },
  {
    name: 'role',
    roots: [
      'leader%1:18:00',
      'official%1:18:01',
      'official%1:18:00',
      'worker%1:18:00',
      'expert%1:18:00',
      'communicator%1:18:00',
      'serviceman%1:18:00',
      'aristocrat%1:18:00',
      'professional%1:18:00',
      'religious_person%1:18:00',
      'representative%1:18:00',
      'ruler%1:18:00',
      'politician%1:18:01',
      'scholar%1:18:00',
      'contestant%1:18:00',
      'entertainer%1:18:00',
      'creator%1:18:00',
      'combatant%1:18:00',
      'advocate%1:18:00',
      'counselor%1:18:00',
      'lawman%1:18:00',
    ],
    share: 0.4,
  },
  { name: 'male', roots: ['male%1:18:00'], share: 0.6 },
  { name: 'female', roots: ['female%1:18:00'], share: 0.6 },
  {
    name: 'organization',
    roots: ['organization%1:14:00', 'military_unit%1:14:00', 'press%1:10:00', 'gathering%1:14:00'],
    share: 0.4,
  },
  { name: 'place', roots: ['region%1:15:00', 'body_of_water%1:17:00', 'land%1:17:00'], share: 0.5 },
  { name: 'facility', roots: ['structure%1:06:00', 'way%1:06:00'], share: 0.5 },
];

/** Which instances make a list of names. */
const INSTANCES: ReadonlyArray<{ name: string; roots: readonly string[] }> = [
  {
    name: 'placename',
    roots: ['location%1:03:00', 'geological_formation%1:17:00', 'body_of_water%1:17:00', 'land%1:17:00'],
  },
  { name: 'organizationname', roots: ['group%1:03:00'] },
  { name: 'facilityname', roots: ['structure%1:06:00'] },
  { name: 'eventname', roots: ['event%1:03:00'] },
];

/** The lines of `models/lexicon-wordnet.txt`: a class, a tab, and its words, spaced, `_` inside a word. */
export function wordnetLexicon(): string[] {
  const net = new WordNet();
  const lines = CLASSES.map(({ name, roots, share }) => {
    const synsets = net.below(roots);
    const words = [...net.senses.keys()].filter((lemma) => shareIn(net, lemma, synsets) >= share);
    return `${name}\t${words.filter(isWord).sort().join(' ')}`;
  });
  for (const { name, roots } of INSTANCES) lines.push(`${name}\t${instancesOf(net, roots).join(' ')}`);
  lines.push(`surname\t${surnames(net).join(' ')}`);
  return lines;
}

/** How much of a noun's tagged use falls into the synsets; each sense counts a little, the first one more. */
function shareIn(net: WordNet, lemma: string, synsets: ReadonlySet<string>): number {
  let inside = 0;
  let all = 0;
  for (const { synset, rank, count } of net.senses.get(lemma) ?? []) {
    const weight = count + 1 / rank;
    all += weight;
    if (synsets.has(synset)) inside += weight;
  }
  return all === 0 ? 0 : inside / all;
}

function instancesOf(net: WordNet, roots: readonly string[]): string[] {
  const classes = net.below(roots);
  const names = new Set<string>();
  for (const { words, classes: of } of net.synsets.values()) {
    if (!of.some((id) => classes.has(id))) continue;
    for (const word of words) if (isName(word)) names.add(word);
  }
  return [...names].sort();
}

/** Last words of WordNet's people of three letters or more. */
function surnames(net: WordNet): string[] {
  const people = net.below(['person%1:03:00']);
  const names = new Set<string>();
  for (const { words, classes } of net.synsets.values()) {
    if (!classes.some((id) => people.has(id))) continue;
    for (const word of words) {
      const last = word.slice(word.lastIndexOf('_') + 1);
      if (/^\p{Lu}\p{Ll}{2,}$/u.test(last)) names.add(last);
    }
  }
  return [...names].sort();
}

const isWord = (lemma: string): boolean => /^[a-z][a-z_'-]+$/.test(lemma);
const isName = (word: string): boolean => /^\p{Lu}[\p{L}_.'-]*\p{L}$/u.test(word) && word.length > 2;
