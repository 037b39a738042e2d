import { label, only, type WordRule } from './word-rule.ts';

export const LEGAL: readonly WordRule[] = [
  {
    name: 'copyright-line',
    role: 'legal',
    longest: 500,
    needs: [
      ...[
        '©',
        '&copy;',
        '(c) ',
        'copyright',
        'rights reserved',
        'alle rechte',
        'tous droits',
        'todos los derechos',
      ],
      ...['tutti i diritti', 'todos os direitos', 'все права', 'may not be '],
    ],
    pattern:
      /^(?:©|&copy;|\(c\) |copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|все права)|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|все права защищены|may not be (?:published|reproduced|republished))[^\p{L}]*$|©\s?(?:copyright )?\d{4}/iu,
  },
  {
    name: 'cookie-words',
    role: 'legal',
    longest: 700,
    needs: ['cookie', 'çerez', 'evästei', 'recaptcha', 'akismet'],
    pattern:
      /\b(?:we|this (?:web)?site|our site|this page) uses? cookies|uses? cookies (?:to|and|for)|cookie (?:policy|settings|preferences|consent)|verwende[nt]\b[^.]{0,40}cookies|utilis(?:e|ons)[^.]{0,40}cookies|utiliza(?:mos)? cookies|utilizz(?:a|iamo)[^.]{0,20}cookie|(?:usiamo|usamos|gebruik(?:en|t)|använder|bruger|bruker|używa(?:my)?|используе[мт]|käytämme)[^.]{0,40}(?:cookie|файлы)|çerez(?:ler)? kullan|protected by reCAPTCHA|reCAPTCHA verification|uses akismet/iu,
  },
  {
    name: 'consent-words',
    role: 'legal',
    longest: 1500,
    pattern:
      /^(?:these cookies (?:are|enable|allow|may|help|collect|do)|when you visit (?:our|any) (?:web)?site|(?:if you are a |under the )california consumer|please note that opting[- ]out|if you have enabled privacy controls on your browser|(?:allow|accept|reject|decline|refuse) all(?: cookies)?$|(?:confirm my choices|manage (?:consent )?preferences|manage consent preferences|always active|(?:strictly necessary|functional|performance|targeting|analytics|marketing|advertising|social media) cookies|sale of personal data|do not sell (?:or share )?my personal (?:data|information)|vendor search|vendors list)$|diese cookies (?:sind|ermöglichen|erlauben|können|werden)|ces cookies (?:sont|permettent|peuvent)|estas cookies (?:son|permiten|pueden)|questi cookie (?:sono|consentono|permettono)|(?:alle (?:cookies )?(?:akzeptieren|ablehnen|zulassen)|tout (?:accepter|refuser)|(?:aceptar|rechazar) todo|(?:accetta|rifiuta) tutt[io])$)/iu,
  },
  {
    name: 'legal-links',
    role: 'legal',
    longest: 120,
    pattern: only(
      '(?:privacy(?: policy| notice| statement)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|cookie (?:policy|settings)|contact(?: us)?|about(?: us)?|advertise(?: with us)?|impressum|datenschutz(?:erklärung)?|agb|kontakt|mentions légales|aviso legal|community (?:standards|guidelines)|accessibility|sitemap|careers|rss|do not sell my (?:personal )?(?:info|information))(?:[\\s|·•,/&-]*(?:privacy(?: policy| notice)?|terms(?: of (?:use|service)| & conditions)?|cookie policy|contact(?: us)?|about(?: us)?|advertise|impressum|datenschutz|agb|discussion|careers|sitemap|rss))*',
    ),
  },
  {
    name: 'opinion-disclaimer',
    role: 'legal',
    longest: 500,
    pattern:
      /^\W{0,3}(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed|^disclaimer\b|^this (?:article|story|post) (?:was|has been) (?:originally |first )?(?:published|appeared)|^(?:a version of )?this (?:article|story) (?:originally |first )?appeared/i,
  },
  {
    name: 'reprint-terms',
    role: 'legal',
    longest: 300,
    needs: ['link', 'reference', 'ссылк', 'verweis', 'quelle'],
    pattern:
      /^(?:when|in case of|for|any) (?:full or partial )?(?:re-?)?(?:print|publi|us|quot|cit|cop)\p{L}*[^.]{0,120}(?:link|reference)[^.]{0,60}(?:obligatory|mandatory|required|necessary|must)|(?:hyper|active )link to [^.]{2,60} (?:is )?(?:obligatory|mandatory|required)|^при (?:пере|ис|цит)\p{L}+[^.]{0,120}ссылк/iu,
  },
  {
    name: 'disclosure-label',
    role: 'legal',
    longest: 400,
    pattern: label('disclosure|disclaimer|haftungsausschluss'),
  },
];
