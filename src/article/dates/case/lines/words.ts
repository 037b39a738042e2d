/** Words before a date that say the page was changed then. */
export const CHANGED =
  /(?<!\p{L})(?:updated?|modified|revised|edited|changed|amended|corrected|(?:medically|last|expert|clinically) reviewed|fact[- ]checked|aktualisiert|geändert|stand|bearbeitet|überarbeitet|mis(?:e)? à jour|modifié|màj|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|aggiornamento|modificato|обновлен[оа]?|изменен[оа]?|ред\.|последнее обновление|güncelle\p{L}*|(?:ال)?تحديث|عُ?دّ?ل|به‌?روز ?رسانی|ویرایش|bijgewerkt|gewijzigd|uppdatera[dt]s?|oppdatert|opdateret|päivitetty|aktualiz\p{L}+|zaktualizowano|frissít\p{L}*|actualizat)(?!\p{L})|更新|改訂|修正|수정/iu;

/** Words before a date that say the page was published then. */
export const PUBLISHED =
  /(?<!\p{L})(?:published|posted|first published|created|issued|released|date|veröffentlicht|erschienen|publiziert|erstellt|publié|publiée|mise? en ligne|paru|publicad[oa]|pubblicat[oa]|fecha|data(?! as)|datum|дата|опубликован[оаы]?|размещено|добавлено|создано|yay[ıi]n(?:la\p{L}*)?(?: tarihi)?|(?:haber )?giriş(?: tarihi)?|eklenme(?: tarihi)?|oluşturulma|(?:ال|تم ال)?نشر(?: في)?|نُشر|تاریخ|انتشار|منتشر شده|تاريخ|gepubliceerd|geplaatst|publicerad|publisert|publiceret|julkaistu|opublikowano|publikováno|megjelent|eingestellt|veröffentlichung|gepostet|online seit|posté|créée?|écrite?|creado|criad[oa]|postad[oa]|inserito|creato)(?!\p{L})|发布|发表|發布|公開|掲載|配信|投稿|発行|入力|입력|등록|게시/iu;

/** Words behind a date that say the same: "January 10, 2020 - Posted by". */
export const POSTED_BEHIND =
  /^[\s|,–—-]*(?:(?:posted|published|filed) (?:by|in|under|at|to)(?!\p{L})|配信|公開|掲載|投稿|発行|게시|입력)/iu;

/** ... that it was changed then: "2021年3月10日更新". */
export const CHANGED_BEHIND = /^\s*(?:最終)?(?:更新|改訂|修正|수정)/u;

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
