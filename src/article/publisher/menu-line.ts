/** A menu on one line: "News Sport Weather". */
export const isMenu = (text: string): boolean =>
  text.includes(' ') && text.split(/[ |·•]+/).every((word) => MENU.test(word));
const MENU =
  /^(?:news|nachrichten|actualités?|noticias|notizie|haber(?:ler)?|новости|sports?|wetter|weather|météo|tiempo|politik|politics|politique|política|wirtschaft|business|économie|economía|kultur|culture|cultura|opinion|debates?|video|radio|tv|lokales|archive?|shop|podcasts?|letters|home|startseite|accueil|inicio|главная|погода)$/iu;

const FEWEST = 4;
const LONGEST = 140;

/** A menu whose entries may be called anything: words with capitals alone, four or more, and no sentence. */
export function isMenuOfNames(text: string): boolean {
  const words = text.split(/[ |·•.▼/]+/).filter((word) => word !== '');
  return (
    text.length <= LONGEST &&
    words.length >= FEWEST &&
    words.every((word) => /^[\p{Lu}\p{Lo}&+(]/u.test(word))
  );
}
