import { describe, expect, it } from 'vitest';
import { type Mention, type Prose, readProse } from '../../language/index.ts';
import { resolvePlaces } from './resolve.ts';

/** An article in which the words between square brackets are place names. */
function article(marked: string): Prose {
  const mentions: Mention[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const start = text.length;
    text += piece.replace(/^\[|\]$/g, '');
    if (piece.startsWith('[')) mentions.push(placeName(start, text.length));
  }
  const body = {
    in: 'text' as const,
    text,
    paragraphs: [],
    sentences: [],
    tokens: [],
    quotations: [],
    mentions,
    times: [],
  };
  return { language: 'en', date: null, headline: null, body };
}

const placeName = (start: number, end: number): Mention => ({
  start,
  end,
  kind: 'name',
  type: 'place',
  from: 0,
  to: 1,
  head: 0,
  titles: [],
  gender: null,
  plural: false,
  reason: 'test',
});

const placed = (marked: string): string[] =>
  resolvePlaces(article(marked)).map(({ name, id }) => `${name} ${id}`);

describe('places', () => {
  it('are countries, capitals and seas', () => {
    expect(placed('Ships left [Iran] for [Muscat] through the [Strait of Hormuz].')).toEqual([
      'Iran country:IR',
      'Muscat geonames:287286',
      'Strait of Hormuz water:strait-of-hormuz',
    ]);
  });

  it('carry coordinates and a country', () => {
    const [tehran] = resolvePlaces(article('A fire broke out in [Tehran].'));
    expect(tehran).toMatchObject({ start: 20, end: 26, name: 'Tehran', country: 'IR' });
    expect(tehran?.lat).toBeCloseTo(35.694, 2);
    expect(tehran?.lon).toBeCloseTo(51.422, 2);
  });

  it('lie in the state named behind them', () => {
    expect(placed('The mill in [Springfield], [Illinois], closed.')[0]).toBe('Springfield geonames:4250542');
    expect(placed('The mill in [Springfield], Mo., closed.')[0]).toBe('Springfield geonames:4409896');
  });

  it('lie in the country the article is about', () => {
    expect(
      placed('[Canada] voted. In [London], [Ontario], turnout rose; [Toronto] led [Canada]. [London] waits.'),
    ).toContain('London geonames:6058560');
    expect(placed('In [London] turnout rose.')).toEqual(['London geonames:2643743']);
  });

  it('are a country or a state by what else is named', () => {
    expect(placed('[Atlanta] and [Savannah], [Georgia], flooded.')[2]).toBe('Georgia area:US-GA');
    expect(placed('[Tbilisi] said [Georgia] would answer.')[1]).toBe('Georgia country:GE');
  });

  it('keep their name without an article or a direction', () => {
    expect(placed('In [the Gulf of Aden] and in [eastern Ghouta].')).toEqual([
      'Gulf of Aden water:gulf-of-aden',
      'eastern Ghouta region:ghouta',
    ]);
  });

  it('are read from datelines and before their state, though no name was found there', () => {
    const prose = readProse({
      text: 'TOLEDO, Ohio -- A bridge near Bryan, Ohio, fell.',
      headline: null,
      language: 'en',
      date: null,
    });
    const body = { ...prose.body, mentions: [] };
    expect(resolvePlaces({ ...prose, body }).map(({ name }) => name)).toEqual([
      'TOLEDO',
      'Ohio',
      'Bryan',
      'Ohio',
    ]);
  });

  it('are left out where the gazetteer does not know them', () => {
    expect(placed('They met in [Quillonby Hollow].')).toEqual([]);
  });
});
