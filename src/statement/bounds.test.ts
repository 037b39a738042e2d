import { describe, expect, it } from 'vitest';
import { type Fixture, read } from './fixtures/read-lines.ts';

const FIXTURES: readonly Fixture[] = [
  [
    'verbs that taggers take for nouns',
    'The pilots insist that it arrived in a plain envelope. The roofs were cooler by dawn, the paper reports, while noon was warm.',
    [
      'The pilots | insist | it arrived in a plain envelope',
      'the paper | reports | The roofs were cooler by dawn / while noon was warm',
    ],
  ],
  [
    'a wish for no name says nothing',
    'A pilot who did not wish to be named said the lock had been useful.',
    ['a pilot | said | the lock had been useful'],
  ],
  [
    'of an agency that reports what somebody said',
    'The harbour minister said talks could resume, state news agency Norpress reported.',
    [
      'Norpress | reported | The harbour minister said talks could resume',
      'the harbour minister | said | talks could resume',
    ],
  ],
  [
    'a figure that is put on something',
    'The harbour office put the number of damaged boats at 140. Omar Lind put his foot at the door.',
    ['the harbour office | put | the number of damaged boats at 140'],
  ],
  [
    'what documents show, before them',
    'The firm knew of the leak for years, court records show.',
    ['court records | show | The firm knew of the leak for years'],
  ],
  [
    'behind what it was said in',
    'The harbour office said in a statement on Friday the lock would close.',
    ['the harbour office | said | the lock would close'],
  ],
  [
    'before somebody who is quoted, with a day behind it',
    'The talks were over, state television cited the minister as saying on Monday.',
    ['the minister | saying | The talks were over'],
  ],
  [
    'what is admitted and confessed',
    'Omar Lind admitted to sinking the boat. Ilse Brandt confessed that she had helped.',
    ['Omar Lind | admitted to | sinking the boat', 'Ilse Brandt | confessed | she had helped'],
  ],
  [
    'what a participle behind a comma says',
    'Several pilots cautioned against haste, saying late arrivals and slow trade were bigger problems in the north.',
    [
      'several pilots | cautioned against | haste',
      'several pilots | saying | late arrivals and slow trade were bigger problems in the north',
    ],
  ],
  [
    'before a source that a clause describes',
    'The stakes are so high that the harbour may be sold, said a northern official who was briefed on the talks.',
    ['a northern official | said | The stakes are so high that the harbour may be sold'],
  ],
  [
    'around a cue with whom it is told to',
    'The house, the partner told them, was simple.',
    ['the partner | told | The house / was simple'],
  ],
  [
    'around a cue before "that"',
    'But there is a risk, some pilots said, that Captain Lind would push the council too far.',
    ['some pilots | said | But there is a risk / that Captain Lind would push the council too far'],
  ],
  [
    'where the writer goes on with a clause of her own, by the model of ends',
    'Ilse Brandt said she would not ask the pilots to leave, while crowds waited outside the harbour office.',
    ['Ilse Brandt | said | she would not ask the pilots to leave'],
  ],
  [
    'what was said stands in the past, so the present is the writer’s',
    'The mayor said the lock was safe, but divers have found cracks in three of its gates.',
    ['the mayor | said | the lock was safe'],
  ],
  [
    'a clause before the main one ends where that begins',
    'Weeks after Brandt announced that the lock would stay, crews closed a gate in the north.',
    ['Brandt | announced | the lock would stay'],
  ],
  [
    'a cue of its own behind the source',
    'The charges are false, the harbour office said, adding that it would appeal.',
    ['the harbour office | said | The charges are false', 'the harbour office | adding | it would appeal'],
  ],
  [
    'a name behind a role, and a role behind a name, belong to the source',
    'According to its president, Ilse Brandt, the club will not sell. According to Omar Lind, its lawyer, the lock is old.',
    ['Ilse Brandt | According to | the club will not sell', 'Omar Lind | According to | the lock is old'],
  ],
  [
    'only what stands behind a colon is according to somebody',
    'The tax has not made it poorer: Lisford was the richest town of 2015, according to one index.',
    ['one index | according to | Lisford was the richest town of 2015'],
  ],
  [
    'a second verb in the past, where what is said stands in the present',
    'Ole Dahl answered that safety comes before shoes and promised a net by Easter.',
    ['Ole Dahl | answered | safety comes before shoes', 'Ole Dahl | promised | a net by Easter'],
  ],
  [
    'behind an aside with a "that" of its own',
    'The Harn Office reported on Tuesday, in an article that has since been deleted, that the ship had sunk.',
    ['Harn Office | reported | the ship had sunk'],
  ],
  [
    'not at a word set off by commas',
    'Ilse Brandt urged them to bring torches because the port lights, too, had been paid for.',
    ['Ilse Brandt | urged | to bring torches because the port lights, too, had been paid for'],
  ],
  [
    'what is asked of somebody stands behind "for"',
    'Ilse Brandt asked residents for patience.',
    ['Ilse Brandt | asked | for patience'],
  ],
  [
    'a second verb behind a quotation that closes',
    'Ole Dahl replied that the well had been shut "on the advice of nurses" and asked residents for calm.',
    ['Ole Dahl | replied | the well had been shut / on the advice of nurses', 'Ole Dahl | asked | for calm'],
  ],
  [
    'a time before the source is no part of it',
    'Last month police said that two men had fled. Two days later officials said they were safe. Last week’s report said the lock was weak.',
    [
      'police | said | two men had fled',
      'officials | said | they were safe',
      'Last week’s report | said | the lock was weak',
    ],
  ],
  [
    'names that "and" joins inside an addition stand in what is said',
    'Last spring, Lisford called for the closure of the lock in answer to a row of leaks that reached boats in the Harn Canal and the Bay of Mirth.',
    [
      'Lisford | called for | the closure of the lock in answer to a row of leaks that reached boats in the Harn Canal and the Bay of Mirth',
    ],
  ],
  [
    'a report dismissed as untrue is denied',
    'Ilse Brandt dismissed as untrue a report in the Courier that the king had died.',
    ['Ilse Brandt | dismissed as untrue | the king had died'],
  ],
  [
    'no order in a clause with "that"',
    'Ilse Brandt warned that the worst was to come.',
    ['Ilse Brandt | warned | the worst was to come'],
  ],
  [
    'marks inside a quotation do not split it',
    '“We saw the ‘night boat’ pass the pier,” Ilse Brandt said.',
    ['Ilse Brandt | said | We saw the ‘night boat’ pass the pier'],
  ],
  [
    'a quotation of several sentences that a clause leads into',
    'Ilse Brandt said it was “dreadful. Quite dreadful. And nobody helped.”',
    ['Ilse Brandt | said | it was / dreadful. Quite dreadful. And nobody helped.'],
  ],
  [
    'a quotation that a phrase runs into',
    'Ilse Brandt accused the owners of sinking the boat “for the insurance”.',
    ['Ilse Brandt | accused | the owners of sinking the boat / for the insurance'],
  ],
  [
    'a day behind the verb is none of the content',
    'The harbour office said on Tuesday it had closed the lock.',
    ['the harbour office | said | it had closed the lock'],
  ],
  [
    'whom it is told to is none of the content',
    'Ilse Brandt told Harbourwatch.info the lock is safe.',
    ['Ilse Brandt | told | the lock is safe'],
  ],
  [
    '"that" may be what is spoken of',
    'Ilse Brandt said that was nonsense.',
    ['Ilse Brandt | said | that was nonsense'],
  ],
  [
    '"that" behind words for where it was said',
    'Brandt said in her letter that her deputy, Omar Lind, had warned her that the lock was leaking.',
    [
      'Brandt | said | her deputy, Omar Lind, had warned her that the lock was leaking',
      'Omar Lind | had warned | the lock was leaking',
    ],
  ],
  [
    'a subject that the tree takes for an object',
    'Residents say the guards opened the gate in the village on Monday.',
    ['Residents | say | the guards opened the gate in the village on Monday'],
  ],
  [
    '"but that" goes on with what is said',
    'The guards told her that they had found the boat, but that there was no trace of the crew.',
    ['the guards | told | they had found the boat, but that there was no trace of the crew'],
  ],
  [
    'a second cue behind a comma, of whatever grammar',
    'The mayor announced that the lock would close, and appealed to the islands to share the cost.',
    ['the mayor | announced | the lock would close', 'the mayor | appealed to | to share the cost'],
  ],
  [
    'a denial and what is said with it',
    'The guards denied the charge, saying their boat had never left the pier.',
    ['the guards | denied | the charge', 'the guards | saying | their boat had never left the pier'],
  ],
  [
    'whom the speaker cites is none of the content',
    'Two boats sank, the Morning Gazette reported, citing the harbour office.',
    ['Morning Gazette | reported | Two boats sank'],
  ],
  [
    'who passes on the words of a source is none of the content',
    'According to people close to the owners, cited by the Gazette, the lock has leaked since May.',
    ['people close to the owners | According to | the lock has leaked since May'],
  ],
  [
    'what is reported by a clause behind it ends before that clause',
    'The owners agreed to meet again in June, the harbour office said in a note.',
    [
      'the harbour office | said | The owners agreed to meet again in June',
      'the owners | agreed | to meet again in June',
    ],
  ],
  [
    'a passive with its agent: of whom it is said, and what',
    'The pilot was accused by residents of hiding the leak.',
    ['residents | was accused | The pilot / of hiding the leak'],
  ],
  [
    'as reported by somebody',
    'As reported by the Gazette, the sale was off on Monday.',
    ['Gazette | As reported by | the sale was off on Monday'],
  ],
  [
    'quoted as saying, behind what was said',
    'The lock is safe, the Gazette quoted Ilse Brandt as saying.',
    ['Ilse Brandt | saying | The lock is safe'],
  ],
  [
    'a noun whose owner stands behind it',
    'Despite warnings from pilots that the lock could break, nobody left.',
    ['pilots | warnings | the lock could break'],
  ],
  [
    'an aside between the two parts of a name',
    'Brandt calls her sale of the harbour, which began in May, a “gift to the islands”.',
    ['Brandt | calls | her sale of the harbour / a / gift to the islands'],
  ],
  [
    'a quoted object of a warning',
    'The pilot warned against “plans to sell the lock”.',
    ['the pilot | warned against | plans to sell the lock'],
  ],
  [
    'the charge that is rejected',
    'Ilse Brandt rejected the charge that the pictures were old.',
    ['Ilse Brandt | rejected | the pictures were old'],
  ],
  [
    'where others answer',
    'Residents said pilots had opened the lock, a claim the guards denied.',
    ['Residents | said | pilots had opened the lock'],
  ],
  [
    'where others report something else',
    'The harbour office said it had sealed the lock, while pilots in Porto reported that two boats had sunk.',
    ['the harbour office | said | it had sealed the lock', 'pilots in Porto | reported | two boats had sunk'],
  ],
  [
    'a second quotation with a cue of its own',
    '“The lock leaks,” Ilse Brandt said, adding, “Nobody has paid for it yet.”',
    ['Ilse Brandt | said | The lock leaks', 'Ilse Brandt | adding | Nobody has paid for it yet.'],
  ],
  [
    'a time of what is said',
    'Brandt said in those months, many pilots had left.',
    ['Brandt | said | in those months, many pilots had left'],
  ],
  [
    'words without a verb are not joined to a clause',
    'Harbour minister Omar Lind, who is not related to the pilot, appealed for calm and said talks would resume on Friday.',
    ['Omar Lind | appealed for | calm', 'Omar Lind | said | talks would resume on Friday'],
  ],
  [
    'a verb that reads like an adjective',
    'The harbour office denied reports that the lock had broken.',
    ['the harbour office | denied | the lock had broken'],
  ],
];

describe('where content begins and ends', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });

  it('whoever cites for another cue is cited', () => {
    const [reported] = read(
      'Two boats sank, the Morning Gazette reported, citing the harbour office.',
    ).statements;
    expect(reported?.citing.map(({ name }) => name)).toEqual(['the harbour office']);
  });

  it('nothing stands within itself', () => {
    const { statements } = read(
      'The owners agreed to meet again in June, the harbour office said in a note.',
    );
    expect(statements.map(({ within }) => within)).toEqual([null, 's1']);
  });
});
