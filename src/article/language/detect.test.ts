import { eld } from 'eld/extrasmall';
import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';

const TEXTS = [
  'The harbour of the little town stays closed for another week.',
  'Der Hafen der kleinen Stadt bleibt auch nächste Woche geschlossen.',
  "L'été dernier, le port de la petite ville est resté fermé.",
  'El puerto del pueblo seguirá cerrado otra semana, dijo el alcalde.',
  'Il porto della città resta chiuso per un’altra settimana.',
  'Порт маленького города закрыт ещё на неделю, сообщил мэр.',
  'ظل ميناء البلدة الصغيرة مغلقا لأسبوع آخر، كما قال رئيس البلدية.',
  'بندر شهر کوچک یک هفته دیگر بسته می‌ماند.',
  '小さな町の港はもう一週間閉鎖されると町長は述べた。',
  'Küçük kasabanın limanı bir hafta daha kapalı kalacak.',
  'Ports',
  'ab cd ef',
  "'quoted' `words` ’s — 12:30 <b>",
  '\u{1f6a2} \u{1d400}\u{1d401} harbour \ud83d',
  '   ',
  '',
  `${'x'.repeat(90)} ${'word '.repeat(120)}`,
  '港'.repeat(400),
];

describe('languages', () => {
  it.each(TEXTS)('are told as eld tells them: %j', (text) => {
    const told = eld.detect(text);
    expect(detect(text)).toBe(told.language !== '' && told.isReliable() ? told.language : null);
  });

  it('are null where there is too little to tell', () => {
    expect(detect('Ports')).toBeNull();
  });
});
