/** Words that outlets are named with. */
const WORDS =
  /(?<!\p{L})(?:news|times|post|press|herald|gazette|tribune|daily|journal|today|radio|tv|television|agency|online|observer|chronicle|star|mail|report|review|wire|courier|ledger|sentinel|standard|telegraph|examiner|monitor|bulletin|dispatch|inquirer|independent|mirror|echo|argus|blog|notes|voice|watch|insider|network|channel|broadcasting|media|magazine|weekly|zeitung|nachrichten|rundschau|anzeiger|kurier|journalen|correo|diario|jornal|giornale|corriere|gazzetta|haber|novosti|новости|газета|вести|صحيفة|جريدة|وكالة|خبرگزاری|روزنامه)(?!\p{L})|新聞|通信社|일보|신문|뉴스/iu;

/** "Harbour Herald": no menu has such an entry, as "Radio" and "Press" are. */
const PAPER =
  /\s(?:herald|gazette|tribune|journal|observer|chronicle|courier|ledger|sentinel|telegraph|examiner|inquirer|argus|times|dispatch|post|zeitung|rundschau|anzeiger|kurier|correo|corriere|gazzetta)$/iu;

export const isPaper = (name: string): boolean => PAPER.test(name);

/** Is one of its words one that outlets are named with? */
export const namesOutlet = (name: string): boolean => WORDS.test(name);
