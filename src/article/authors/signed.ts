import { partsOf } from './line-parts.ts';
import { isPerson, isPrintedName } from './printed-name.ts';
import { splitNames } from './split-names.ts';

/** Words that say who wrote: at the beginning of a part of the line, or behind "posted", "text" and the like. */
const SIGN =
  /^(?:(?:(?:words|text|story|analysis|opinion|report|written|authored|posted|published|reported|veröffentlicht|geschrieben|publié|publicado|escrito|article|artikel|beitrag|ein beitrag|een artikel|von der redaktion)\s+)?(?:by|von|par|por|door|av|af|od)|(?:posted|published) in .{1,60}? by|от|автор|текст|بقلم|كتبت?|نویسنده|yazan)(?:\s*[:：]\s*|\s+)|^(?:autor(?:in|es|a)?|authors?|auteure?s?|autore|reporter|redaktion|contributors?|words|text|記者|记者|執筆|文|取材|作者|撰文|기자)\s*[:：]\s*/iu;
/** Templates lose the space: "ByJane Roe". Case tells it from Byron. */
const GLUED = /^(?:[Vv]eröffentlicht |[Pp]osted |[Ww]ritten )?(?:[Vv]on|[Bb]y)(?=\p{Lu}\p{Ll})/u;
/** "Autoren Jane Roe und John Doe": a label without its colon counts where names are all that follows. */
const LABEL = /^(?:autor(?:in|en|innen)?(?:\/autor(?:in)?)?|auteure?s?|autore|authors?)\s+(?=\p{Lu})/iu;
/** Where the name ends: a preposition, a bracket, another part played. */
const END =
  /\s+(?:in|on|am|um|auf|under|unter|for|für|with|mit|at|via|updated|illustration|foto|photo|fotos|photos|bild)(?!\p{L}).*$|\s*\(.*$|,\s*\d.*$/isu;
const HANDLE = /^[\p{L}\d][\p{L}\d_.-]{1,29}$/u;

/** Most lines hold none of these words, and are not taken apart. */
const HINT =
  /by|von|par|por|door|a[vf]|od|aut|reporter|redaktion|contributor|words|text|от|автор|текст|بقلم|كتب|نویسنده|yazan|記者|记者|執筆|文|取材|作者|기자/i;

/** The names behind "by" in a line: "By Jane Roe", "3 May 2021 by Jane Roe", "Posted in Islands by quaykeeper". */
export function signedIn(line: string): string[] {
  if (!HINT.test(line)) return [];
  for (const part of partsOf(line)) {
    const sign = (SIGN.exec(part) ?? GLUED.exec(part))?.[0];
    if (sign === undefined) {
      const labelled = splitNames(part.slice(LABEL.exec(part)?.[0].length ?? part.length));
      if (labelled.length > 0 && labelled.every(isPerson)) return labelled;
      continue;
    }
    const rest = part.slice(sign.length).replace(END, '').trim();
    const names = splitNames(rest).filter(isPrintedName);
    if (names.length > 0) return names;
    if (HANDLE.test(rest) && !/^\d+$/.test(rest)) return [rest];
  }
  return [];
}
