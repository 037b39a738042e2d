/** Words before a date that say the page was changed then. */
export const CHANGED =
  /(?<!\p{L})(?:updated?|modified|revised|edited|changed|amended|corrected|(?:medically|last|expert|clinically) reviewed|fact[- ]checked|aktualisiert|geändert|stand|bearbeitet|überarbeitet|mis(?:e)? à jour|modifié|màj|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|aggiornamento|modificato|обновлено|обновлен|изменено|güncelle\p{L}*|تحديث|به‌?روزرسانی|更新|bijgewerkt|gewijzigd|uppdatera[dt]s?|oppdatert|opdateret|päivitetty|aktualiz\p{L}+|zaktualizowano|frissít\p{L}*|actualizat)(?!\p{L})/iu;

/** Words before a date that say the page was published then. */
export const PUBLISHED =
  /(?<!\p{L})(?:published|posted|first published|created|issued|released|date|veröffentlicht|erschienen|publiziert|erstellt|publié|publiée|mise? en ligne|paru|publicad[oa]|pubblicat[oa]|fecha|data(?! as)|datum|дата|опубликовано|опубликована|yayınlan\p{L}*|yayın(?:lanma)? tarihi|نشر(?: في)?|تاریخ|انتشار|تاريخ|发布|发表|公開|掲載|入力|등록|gepubliceerd|geplaatst|publicerad|publisert|publiceret|julkaistu|opublikowano|publikováno|megjelent|eingestellt|veröffentlichung)(?!\p{L})/iu;

/** Words behind a date that say the same: "January 10, 2020 - Posted by". */
export const POSTED_BEHIND = /^[\s|,–—-]*(?:posted|published|filed) (?:by|in|under|at|to)(?!\p{L})/iu;

/** Copyright years and their kin. */
export const RIGHTS = /©|\(c\)|copyright|all rights|alle rechte|tous droits|reservados|tutti i diritti/iu;

/** A comment's own line: who wrote it when. */
export const REMARKED = /^(?:comment by|commented|kommentar von|commentaire de)(?!\p{L})/iu;

/** Deadlines, events and the like: not when the page was printed. */
export const OF_OTHERS =
  /(?:expires?|valid until|gültig bis|deadline|event|joined|member since|mitglied seit|registered|registriert|born|geboren|retrieved|accessed|abgerufen|archived?)(?!\p{L})/iu;

/** The issue of a paper that an article was printed in: not when it came out on the page. */
export const OF_ISSUE =
  /(?<!\p{L})(?:ausgabe (?:vom|nr|no)|(?:print )?edition of|issue of|appear(?:s|ed) in print|édition du|edición del?|edizione del)(?!\p{L})/iu;
