import type { Gender } from './lexicon.ts';

/** Words of respect and rank before names, without a full stop, and the gender they tell. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    'mr sir lord lady:f mrs:f ms:f miss:f mme:f madame:f monsieur mister messrs king queen:f prince princess:f',
  ),
  ...words(
    'sheikh sheikha:f ayatollah imam hojatoleslam hojjatoleslam mullah haji pope cardinal archbishop bishop',
  ),
  ...words(
    'duke duchess:f baron baroness:f count countess:f earl emir emperor empress:f dame:f sultan maulana',
  ),
  ...words(
    'dr? prof? professor? doctor? rev? reverend? fr father sister:f brother mother:f saint? st? hon? rabbi?',
  ),
  ...words(
    'general? gen? colonel? col? captain? capt? lieutenant? lt? sergeant? sgt? major? maj? brigadier? brig?',
  ),
  ...words(
    'admiral? adm? commodore? marshal? corporal? cpl? private? pvt? commander? cmdr? cadet? superintendent?',
  ),
  ...words(
    'sen? sens? senator? rep? reps? gov? governor? pres? president? judge? justice? chancellor? premier? coach? officer?',
  ),
  ...words('shri shrimati:f sri smt:f pandit dato datuk datin:f ustad begum:f comrade? deputy?'),
  ...words(
    'seri puan:f encik tengku? ustaz ustadh alhaji alhaja:f hajiya:f otunba engr? barr? khun? daw:f nawab',
  ),
  ...words('herr frau:f señor senor señora:f senora:f signor signora:f mlle:f mademoiselle:f'),
  ...words('madam:f mdm:f cllr? cllrs? councillor? hajia:f comandante tun shaikh shaykh'),
  // The titles of several.
  ...words(
    'brigadiers? generals? colonels? judges? justices? ministers? governors? professors? drs? senators? presidents?',
  ),
  ...words('constable? inspector? detective? ambassador? amb? secretary? minister? speaker? mayor?'),
]);

/** `word` is a man's, `word:f` a woman's, `word?` either's. */
function words(list: string): [string, Gender | null][] {
  return list.split(' ').map((word) => {
    if (word.endsWith('?')) return [word.slice(0, -1), null];
    return word.endsWith(':f') ? [word.slice(0, -2), 'female'] : [word, 'male'];
  });
}

export const honorificOf = (lower: string): Gender | null | undefined =>
  honorifics.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
