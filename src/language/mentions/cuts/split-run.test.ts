import { describe, expect, it } from 'vitest';
import { readSegment } from '../../segment.ts';
import { judgedPieces } from '../names/find-names.ts';
import { readCasing } from '../words/casing.ts';

/** The pieces that rules cut a text into, with what they are certain of. */
const piecesOf = (text: string): string[] => {
  const segment = readSegment(text, 'text', false);
  const casing = readCasing([segment]);
  return segment.sentences
    .flatMap((sentence) => judgedPieces(segment, sentence, casing))
    .map((piece) => `${piece.text} (${piece.certain?.class ?? 'open'})`);
};

describe('cuts', () => {
  it('leave whole what is known as a whole, though a title begins it', () => {
    expect(piecesOf('Ferries to Sri Lanka were sold to General Motors.')).toEqual([
      'Sri Lanka (place)',
      'General Motors (organization)',
    ]);
    expect(piecesOf('Ferries to Uttar Pradesh sank.')).toEqual(['Uttar Pradesh (place)']);
    expect(piecesOf('Sri Lanka President Arvin Tesch left.')).toEqual([
      'Sri Lanka (place)',
      'Arvin Tesch (person)',
    ]);
  });

  it('know an assembly from somebody called General', () => {
    expect(piecesOf('They went to the General Assembly on foot.')).toEqual(['General Assembly (open)']);
  });

  it('set the country of an office apart from who holds it', () => {
    expect(piecesOf('He met the President of Chile Tovin Abrelle there.')).toEqual([
      'Chile (place)',
      'Tovin Abrelle (open)',
    ]);
  });

  it('set whose office it is apart behind the name', () => {
    expect(piecesOf('They saw Prime Minister Tovin Abrelle of Norway land.')).toEqual([
      'Tovin Abrelle (person)',
      'Norway (place)',
    ]);
    expect(piecesOf('It was Rep. Sol Min-seo of the Tidal Union Party.')).toEqual([
      'Sol Min-seo (person)',
      'Tidal Union Party (organization)',
    ]);
  });

  it('take no "as" without a hyphen for part of a name', () => {
    expect(piecesOf('He sees Gen Abrelle as Harbour Minister soon.')[0]).toBe('Abrelle (person)');
    expect(piecesOf('He met Omar as-Sabahi there.')).toEqual(['Omar as-Sabahi (open)']);
  });

  it('keep a list of what a ministry is for together', () => {
    expect(piecesOf('The Ministry of Tides, Ferries and Salt paid Norway and Peru.')).toEqual([
      'Ministry of Tides, Ferries and Salt (organization)',
      'Norway (place)',
      'Peru (place)',
    ]);
    expect(piecesOf('The Ministry of Tides, Norway and Peru paid.')[0]).toBe(
      'Ministry of Tides (organization)',
    );
  });

  it('read a hyphen with white space before it', () => {
    expect(piecesOf('They flew to Guinea -Bissau.')).toEqual(['Guinea-Bissau (place)']);
  });

  it('know where a report was written', () => {
    expect(piecesOf('LISBON: The ferry is late.')).toEqual(['LISBON (place)']);
    expect(piecesOf('QORVANE, May 4 (NTB) - The ferry is late.')[0]).toBe('QORVANE (place)');
    expect(piecesOf('UPDATE: The ferry is late.')).toEqual([]);
  });

  it('leave open who stands before "of" and an institution', () => {
    expect(piecesOf('Now Qelva Dorim of Tidal Union Association left.')).toEqual([
      'Qelva Dorim of Tidal Union Association (open)',
    ]);
  });
});
