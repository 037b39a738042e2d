import type { Warning } from '../../format/index.ts';
import type { JudgedBlock } from '../types.ts';

/** So little text is no article where the page says why it shows no more. */
const LITTLE = 400;
/** An ideograph says as much as so many letters. */
const WIDE = 2.5;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff]{4}/;
/** The page's own words about itself are short. */
const LONGEST = 300;

interface Wall extends Warning {
  readonly pattern: RegExp;
}

const WALLS: readonly Wall[] = [
  {
    code: 'login-wall',
    message: 'The page asks to sign in or to subscribe and shows no article.',
    pattern:
      /(?:log|sign)(?:ging|ing)?[ -]?in (?:or \p{L}+ )?to (?:continue|read|view|access|see|unlock)|(?:subscribe|register|subscription|account) (?:now )?(?:is required )?to (?:continue|read|view|access|see|unlock)|(?:please|you (?:must|need to|have to)) (?:be )?(?:logged|log|signed|sign) in|(?:bitte )?(?:melden sie sich an|loggen sie sich ein)|connectez-vous pour|inicia sesión para|accedi per|nur (?:für|mit) (?:abonnent|abo)|réservée?s? (?:aux|à nos) abonnés|(?:exclusiv[oa]|s[oó]lo) para (?:suscriptores|assinantes)|para continuar (?:leyendo|lendo)|riservat[oa] agli abbonati|alleen voor abonnees|endast för prenumeranter|tylko dla (?:prenumeratorów|subskrybentów)|только (?:по подписке|для подписчиков)|войдите,? чтобы|devam etmek için|للمشتركين فقط|会員限定|有料会員記事|登录后|登入後/iu,
  },
  {
    code: 'page-not-shown',
    message:
      'What was saved is not the page itself but a notice in its place (a check, an error, a request for scripts).',
    pattern:
      /^(?:access (?:to this page (?:has been )?)?denied|(?:error )?(?:403|404|410|500|502|503)(?!\d)|(?:page|article|story) (?:not found|no longer (?:available|exists))|(?:sorry, )?(?:the|this) page (?:you|could not|cannot|can[’']t|does not|doesn[’']t|is no longer)|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|just a moment|attention required|please (?:enable|turn on) (?:javascript|cookies)|you will be (?:connected|redirected)|seite nicht gefunden|page (?:introuvable|non trouvée)|página (?:no|não) encontrada|pagina (?:non trovata|niet gevonden)|страница не найдена|sayfa bulunamadı|الصفحة غير موجودة|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|ページが見つかりません|页面不存在|找不到(?:网页|頁面))|enable javascript (?:and cookies )?to (?:continue|run|view|use)/iu,
  },
];

/** The wall that a page is, where it shows next to no text and says so; null where there is text. */
export function wallOn(judged: readonly JudgedBlock[]): Warning | null {
  let text = 0;
  for (const { role, block } of judged)
    if (role === 'body' || role === 'standfirst')
      text += block.text.length * (IDEOGRAPHS.test(block.text) ? WIDE : 1);
  if (text > LITTLE) return null;
  const notices = judged.filter(({ block, role }) => block.text.length <= LONGEST && role !== 'comment');
  const wall = WALLS.find(({ pattern }) => notices.some(({ block }) => pattern.test(block.text)));
  return wall ? { code: wall.code, message: wall.message } : null;
}
