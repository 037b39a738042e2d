/** Head nouns of institutions' names, beyond the lexicon's organization nouns. */
export const institutionNouns: ReadonlySet<string> = new Set(
  `ministry department office bureau agency authority commission committee council court parliament congress senate
   assembly house party union federation association alliance league organization organisation institute institution
   university college school academy centre center bank fund group corporation corp company co inc ltd plc holdings
   foundation trust society club team news times post tribune herald journal gazette guardian telegraph daily weekly
   agency broadcaster television tv radio network press media airlines airways motors industries systems
   technologies army navy force forces guard guards corps brigade police command staff movement front brigades
   coalition government administration cabinet embassy consulate mission secretariat board chamber exchange
   service services directorate inspectorate secretariat programme program forum summit initiative hospital church
   mosque studio studios records entertainment bloc resistance militia
   republic kingdom state states emirate emirates sultanate commonwealth island islands isle isles gulf sea ocean bay
   strait cape mount river lake valley coast peninsula province region district county city bridge port bank banks`
    .split(/\s+/)
    .filter(Boolean),
);

/** Last words of an institution's name before the office that somebody holds there ("White House spokeswoman"). */
export const institutionEndings: ReadonlySet<string> = new Set(
  `ministry department house court guard council commission committee agency bureau bank university college institute
   union party association federation authority office parliament assembly senate congress command fund organization
   organisation board company group society club`
    .split(/\s+/)
    .filter(Boolean),
);

/** Institutions that every state has one of: "Iranian" before them is whose they are, not a part of the name. */
export const stateInstitutions: ReadonlySet<string> = new Set(
  `ministry department army navy police parliament government embassy consulate senate cabinet court military
   presidency judiciary legislature treasury forces marines`
    .split(/\s+/)
    .filter(Boolean),
);

/** Last words that make two capitalised words or more an organization, whatever stands before them. */
export const organizationEndings: ReadonlySet<string> = new Set(
  `ministry department bureau agency commission committee council court party union federation association alliance
   league organization organisation institute university college foundation corporation corp corp. company inc inc.
   ltd ltd. parliament congress senate army navy embassy authority police holdings broadcasting secretariat`
    .split(/\s+/)
    .filter(Boolean),
);

/** Newspapers, whose "The" belongs to the name. */
export const newspaperNouns: ReadonlySet<string> = new Set(
  'times post guardian telegraph independent economist herald tribune journal gazette sun star mirror observer standard mail express nation courier chronicle argus echo dispatch examiner inquirer'.split(
    ' ',
  ),
);

/** First words of institutions' names in other languages: "Instituto Vega", "Ministère de la Mer". */
export const institutionBeginnings: ReadonlySet<string> = new Set(
  `instituto institut instituut istituto fundação fundación fundacion fundacao fondation fondazione stiftung
   observatório observatorio observatoire universidad universidade université universität università universitas
   asociación associação asociacion associazione ministerio ministério ministère ministero kementerian kementrian
   partido parti partito partei movimiento movimento mouvement frente comité comisión comissão comision conselho
   consejo conseil consiglio tribunal cámara câmara senado asamblea assembleia assemblée banco banque banca
   sindicato syndicat sindacato federación federação fédération federazione confederación agencia agência agence
   agenzia policía polícia ejército gendarmerie gesellschaft bundesamt bundesbank bundesministerium verein verband
   gewerkschaft secretaría fiscalía defensoría procuraduría grupo groupe gruppo compañía companhia société sociedad
   sociedade società colectivo coletivo organización organização alianza aliança unión união yayasan persatuan
   suruhanjaya lembaga barisan jabatan`
    .split(/\s+/)
    .filter(Boolean),
);
