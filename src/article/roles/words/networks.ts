import type { WordRule } from './word-rule.ts';

/** Calls to follow a house on networks, or to take its letter, in languages other than English; they open a sentence. */
export const NETWORKS: readonly WordRule[] = [
  {
    name: 'network-call',
    role: 'promotion',
    longest: 260,
    needs: [
      ...[
        'telegram',
        'whatsapp',
        'viber',
        'facebook',
        'instagram',
        'youtube',
        'you tube',
        'twitter',
        'google news',
      ],
      ...['tiktok', 'linkedin', 'newsletter', 'boletin', 'boletín', 'підпис', 'подпи', 'канал', 'subskryp'],
      ...['تلگرام', 'تلغرام', 'تليغرام', 'تيليجرام', 'واتساب', 'فيسبوك', 'تويتر'],
    ],
    pattern:
      /(?:^|[.!?…:»”"] )(?:únete|únase|síguenos|sigue a|síganos|suscríbete|suscríbase|unisciti|seguici|seguiteci|iscriviti|inscreva-se|siga-nos|siga o|participe d|entre no|receba|rejoignez|suivez|retrouvez-nous|abonnez-vous|inscrivez-vous|folge[nt]? (?:sie )?(?:uns|dem)|abonniere(?:n sie)? |volg ons|följ oss|prenumerera|følg (?:os|oss)|seuraa|dołącz|obserwuj|śledź|zapraszamy|zapisz się|подпи(?:сывайтесь|шитесь)|присоединяйтесь|читайте нас|підпи(?:сувайтесь|шіться)|ما را |تابعونا|تابعوا|اشترك)|(?<!\p{L})(?:bizi|haberler(?:i|imizi)?) .{0,40}takip ed/iu,
  },
];
