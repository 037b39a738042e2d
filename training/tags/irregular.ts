const VERBS = `arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
bend bent bent; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred;
bring brought brought; build built built; buy bought bought; catch caught caught; choose chose chosen; cling clung clung;
come came come; creep crept crept; deal dealt dealt; dig dug dug; draw drew drawn; dream dreamt dreamt; drink drank drunk;
drive drove driven; dwell dwelt dwelt; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought;
find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen;
forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen; get got gotten;
give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden;
hold held held; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; leap leapt leapt;
leave left left; lend lent lent; light lit lit; lose lost lost; make made made; mean meant meant; meet met met;
mislead misled misled; mistake mistook mistaken; overcome overcame overcome; oversee oversaw overseen;
overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid; plead pled pled; prove proved proven;
rebuild rebuilt rebuilt; repay repaid repaid; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said;
see saw seen; seek sought sought; sell sold sold; send sent sent; shake shook shaken; shine shone shone; shoot shot shot;
show showed shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept;
slide slid slid; speak spoke spoken; speed sped sped; spend spent spent; spin spun spun; spring sprang sprung;
stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; strike struck stricken; strive strove striven;
swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; uphold upheld upheld; wake woke woken; wear wore worn;
weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
withstand withstood withstood; write wrote written; die dying dying; lie lying lying; tie tying tying; lie lay lain;
quit quitting quitting; overhear overheard overheard; retell retold retold; rewrite rewrote rewritten; resell resold resold`;

const NOUNS = `man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; person people;
spokesman spokesmen; spokeswoman spokeswomen; congressman congressmen; congresswoman congresswomen; chairman chairmen;
gunman gunmen; policeman policemen; policewoman policewomen; businessman businessmen; businesswoman businesswomen;
fisherman fishermen; fireman firemen; serviceman servicemen; lawman lawmen; crisis crises; analysis analyses; basis bases;
thesis theses; hypothesis hypotheses; parenthesis parentheses; criterion criteria; phenomenon phenomena; life lives;
wife wives; knife knives; leaf leaves; half halves; shelf shelves; thief thieves; wolf wolves; loaf loaves; calf calves;
hero heroes; veto vetoes; potato potatoes; tomato tomatoes; echo echoes; embargo embargoes; bus buses; virus viruses;
gas gases; lens lenses; status statuses; campus campuses; census censuses; bonus bonuses; movie movies; tie ties; lie lies;
die dies; calorie calories; cookie cookies; zombie zombies; series series; species species; headquarters headquarters;
news news; goods goods; politics politics; economics economics; barracks barracks; alumnus alumni; nucleus nuclei;
stimulus stimuli; index indices; appendix appendices; matrix matrices; quiz quizzes; ox oxen`;

const pairs = (list: string): [string, string][] =>
  list.split(';').flatMap((entry) => {
    const [lemma, ...forms] = entry.trim().split(/\s+/) as [string, ...string[]];
    return forms.map((form): [string, string] => [form, lemma]);
  });

/** Irregular forms of verbs and nouns that the treebanks may not hold, each with its lemma; the first entry wins. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(pairs(VERBS).reverse());
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(pairs(NOUNS).reverse());
