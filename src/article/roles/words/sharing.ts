import { label, only, type WordRule } from './word-rule.ts';

const SHARE_WORDS = new Set(
  'send sent saved cancel close add bookmarks read in app is facebook fb twitter x tweet whatsapp pinterest pin it linkedin reddit telegram tumblr instagram youtube tiktok threads bluesky mastodon messenger flipboard pocket xing vk ok viber line google email e-mail mail sms print copy copied link url save bookmark share shares sharing teilen twittern drucken merken partager imprimer compartir enviar imprimir condividi stampa compartilhar delen dela dele jaa udostępnij поделиться paylaş シェア シェアする ツイート ツイートする ポスト 分享 like likes follow us subscribe on via or and und et y e this article story post page to by our'.split(
    ' ',
  ),
);

/** Nothing but the names of networks and the verbs of sharing, with their counts. */
const shareWords = {
  test: (text: string): boolean => {
    if (!isShareWord(firstWord(text).toLowerCase())) return false;
    const words = text.toLowerCase().split(BETWEEN);
    const shared = words.filter((word) => SHARE_WORDS.has(word)).length;
    return shared > 0 && words.every(isShareWord);
  },
};

const BETWEEN = /[\s|·•,:/+()]+/;

/** Most texts are told by their first word. */
function firstWord(text: string): string {
  const end = text.search(BETWEEN);
  return end < 0 ? text : text.slice(0, end);
}

const COUNT = /^\d+[km]?$/;

function isShareWord(word: string): boolean {
  return word === '' || SHARE_WORDS.has(word) || COUNT.test(word);
}

export const SHARING: readonly WordRule[] = [
  { name: 'share-words', role: 'promotion', longest: 160, pattern: shareWords },
  {
    name: 'share-prompt',
    role: 'promotion',
    longest: 120,
    pattern:
      /^(?:click (?:to|here to) (?:share|print|email)|share (?:this|on|via|with)\b|(?:artikel|beitrag|jetzt artikel) teilen|partager (?:sur|cet)|compartir en|get short url|short link|listen live|copy (?:the )?link|link copied|(?:like )?loading(?:\.|…)|report this ad|about these ads|be the first to like|back to (?:top|article)|scroll to top|you can share this (?:story|article|post) on|zurück zum seitenanfang|nach oben|skip to (?:main )?content|jump to)/i,
  },
  {
    name: 'addresses-note',
    role: 'promotion',
    longest: 200,
    needs: [' be accessed '],
    pattern: /^.{2,60} (?:website|site) can (?:also )?be accessed (?:at|via|through) /iu,
  },
  {
    name: 'follow-prompt',
    role: 'promotion',
    longest: 260,
    pattern:
      /^(?:please )?(?:follow|like|join|find) (?:us|@\w+|our|me|him|her|the [\p{L} ]{2,30})(?:[\p{L} ,]{0,30})? (?:on|via|at) (?:facebook|twitter|x\b|instagram|telegram|whatsapp|linkedin|youtube|google|tiktok)/iu,
  },
  {
    name: 'subscribe-prompt',
    role: 'promotion',
    longest: 320,
    pattern:
      /^\W{0,4}(?:subscribe|sign up|sign in|log ?in|register|support (?:us|our|independent)|donate|get (?:the|our) [^.]{0,60}(?:newsletter|inbox|app)|join (?:our|the) |by (?:clicking|signing up|submitting|subscribing|providing) |thanks? (?:you )?for (?:signing|subscribing|registering)|download (?:the|our) |become a (?:member|subscriber)|already (?:a|have)|newsletter\b|enter your e-?mail|abonnieren|jetzt (?:abonnieren|anmelden|testen)|zum newsletter|s['’]abonner|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|regístrate|iscriviti|assine|inscreva-se|abonneer|prenumerera|подпис(?:ывайтесь|аться)|подпишитесь)/iu,
  },
  {
    name: 'advertisement-label',
    role: 'promotion',
    longest: 60,
    pattern: only(
      'advertisements?|advertorial|ads?|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annons|annonse|реклама|reklam|reklama|sponsored(?: content)?|promoted(?: content)?|story continues below(?: this)?(?: advertisement)?|article continues (?:below|after)(?: (?:this )?(?:ad|advertisement))?|広告|إعلان',
    ),
  },
  {
    name: 'embed-consent',
    role: 'promotion',
    longest: 700,
    needs: [
      ...[
        'empfohlener ',
        'an dieser stelle ',
        'ich bin damit ',
        'sie externe',
        'this content is ',
        'to view this',
      ],
      ...[
        'to see this',
        'to play this',
        'we need your ',
        'ce contenu ',
        'loading ',
        'drittplattformen',
        'javascript',
      ],
    ],
    pattern:
      /^(?:empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle (?:finden sie|findest du|befindet sich)|ich bin damit einverstanden, dass mir|hier (?:sehen|finden) sie externe|this content is (?:hosted|provided|only available|not available)|to (?:view|see|play) this (?:content|video|post)|we need your (?:consent|permission)|ce contenu (?:est bloqué|provient)|loading (?:paragraph|comments|\.\.\.|…))|personenbezogene daten (?:können )?an drittplattformen|video unavailable|this video (?:can ?not|can[’']t|is (?:not|no longer)|isn[’']t)|javascript (?:is )?(?:required|disabled|aktivieren)|requires javascript/iu,
  },
  {
    name: 'paywall-words',
    role: 'promotion',
    longest: 320,
    pattern:
      /^(?:this (?:content|article|story) is (?:reserved|available|exclusive|free|only)|(?:create|open) an? (?:free )?account|sign in to (?:continue|read)|(?:you have|you[’']ve) (?:read|reached)|il vous reste [\d.,]+|la suite est réservée|cet article est réservé|dieser artikel ist (?:nur|exklusiv)|weiterlesen mit|lesen sie jetzt weiter|contenido exclusivo|este (?:artículo|contenido) es (?:exclusivo|solo)|questo (?:articolo|contenuto) è riservato|conteúdo exclusivo|(?:faça|faz) (?:o )?login|assine (?:já|para)|inicia(?:r)? sesión|contenuto riservato|(?:материал|статья) (?:доступ\p{L}* )?(?:только )?(?:для подписчиков|по подписке)|this advertisement has not loaded|(?:unlimited|digital) (?:online|digital) access)/iu,
  },
  {
    name: 'paywall-words',
    role: 'promotion',
    longest: 320,
    needs: ['continue below', 'continues below'],
    pattern: /(?:article|story|content) (?:is )?continues? below/i,
  },
  {
    name: 'newsletter-words',
    role: 'promotion',
    longest: 320,
    needs: ['newsletter', 'inbox', 'alerts', 'unsubscribe'],
    pattern:
      /(?:sign(?:ing)? up|subscribe|register) (?:for|to|here for) (?:our|the|its|a) [^.]{0,60}(?:newsletters?|inbox|alerts)|delivered (?:straight |directly )?to your inbox|unsubscribe at any time/iu,
  },
  {
    name: 'newsletter-notice',
    role: 'promotion',
    longest: 400,
    pattern:
      /^(?:privacy notice\s?:|(?:skip past|after) newsletter promotion$|free (?:daily|weekly|monthly) newsletter$|newsletters may contain)/i,
  },
  {
    name: 'furniture-words',
    role: 'promotion',
    longest: 40,
    pattern: only('article content|copied|copied to clipboard|embed|loading'),
  },
  { name: 'store-words', role: 'promotion', longest: 60, pattern: label('app store|google play') },
];
