import { readdirSync, readFileSync, statSync } from 'node:fs';

/** One model or list of this installation. */
export interface ModelHere {
  readonly name: string;
  readonly bytes: number;
  /** What the card says of the weights, else every licence that it names; empty where it names none. */
  readonly licences: readonly string[];
  /** What the card's own line on licence or terms says first. */
  readonly terms: string;
  /** From the root of the installation. */
  readonly card: string;
}

const FOLDER = new URL('../../../../models/', import.meta.url);
const LICENCE = /CC BY(?:-[A-Z]+)* \d\.\d|ODbL \d\.\d|WordNet licence|\bMIT\b/g;

/** Every card in models/ with the size of the files that begin with its name. */
export function modelsHere(): ModelHere[] {
  const files = readdirSync(FOLDER).sort();
  return files
    .filter((file) => file.endsWith('.md'))
    .map((card) => {
      const name = card.slice(0, -'.md'.length);
      const own = files.filter(
        (file) => file !== card && /^[.-]/.test(file.slice(name.length)) && file.startsWith(name),
      );
      return {
        name,
        bytes: own.reduce((sum, file) => sum + statSync(new URL(file, FOLDER)).size, 0),
        ...onLicence(readFileSync(new URL(card, FOLDER), 'utf8')),
        card: `models/${card}`,
      };
    });
}

function onLicence(card: string): Pick<ModelHere, 'licences' | 'terms'> {
  const [, line = null] = LINE.exec(card) ?? [];
  const terms =
    line?.replaceAll(/\s+/g, ' ').split(/[;.](?=\s|$)/)[0] ?? 'each file its own, as the card says';
  return { licences: [...new Set((line ?? card).match(LICENCE))].sort(), terms };
}

/** The line of a card on its licence, "- **Terms**: ...", with those that go on with it. */
const LINE = /^- \*\*(?:Licence|Terms)[^*]*\*\*: (.*(?:\n {2}.*)*)/m;
