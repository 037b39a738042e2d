import type { WordRule } from './word-rule.ts';

/** What Japanese, Chinese and Korean houses say of themselves, in words that running text has no use for. */
export const EAST_ASIAN: readonly WordRule[] = [
  {
    name: 'members-words',
    role: 'promotion',
    longest: 400,
    needs: ['会員', '登録', '有料', '文字', '会员', '訂閱', '订阅', '구독', '회원'],
    pattern:
      /有料会員(?:の方|限定|なら|記事|が)|有料(?:記事|会員記事)|残り\s?[\d,]+文字|会員(?:限定|の方のみ|登録)|(?:ニュースレター|メールアドレス|登録).{0,30}(?:登録(?:済み|できません|ありがとう|する(?:と)?|に失敗)|お送りします|続きが読め)|登録(?:済みです|できませんでした|ありがとう)|この記事は会員|(?:订阅|訂閱).{0,20}(?:阅读|閱讀|本报|電子報)|会员(?:专享|可见)|(?:구독|회원)\s?(?:하기|가입|전용)/u,
  },
  {
    name: 'rights-words',
    role: 'legal',
    longest: 300,
    needs: ['転載', '转载', '轉載', '版权', '版權', '著作権', '저작권', '전재'],
    pattern:
      /無断(?:転載|複製)|(?:版权所有|版權所有)|(?:未经|未經).{0,20}(?:转载|轉載|授权|授權)|(?:禁止|不得).{0,6}(?:转载|轉載)|무단\s?(?:전재|복제|배포)|저작권자\s?[ⓒ©(]/u,
  },
  {
    name: 'editor-in-charge',
    role: 'byline',
    longest: 60,
    pattern: /^[（(【[]?(?:责任编辑|責任編輯|编辑|編輯|责编|記者|记者|文)\s?[:：／/|]\s?\S{2,20}[）)】\]]?$/u,
  },
];
