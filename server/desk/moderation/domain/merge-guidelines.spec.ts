import type { Guideline } from './guideline.js';
import { mergeGuidelines } from './merge-guidelines.js';

const text = (language: string, tone: string) => ({
  language,
  tone,
  dos: [],
  donts: [],
  crisis: '',
});
const aGuideline = (over: Partial<Guideline> = {}): Guideline => ({
  id: 'g',
  name: 'Tone',
  version: 1,
  condition: { all: [] },
  texts: [text('en', 'Warm'), text('nl', 'Warm en kort')],
  phrases: [],
  isEnabled: true,
  ...over,
});

describe('guidelines that apply together', () => {
  it('speak the language of the conversation, else their first one', () => {
    const tone = (language: string | null) =>
      mergeGuidelines([aGuideline()], language).items.map((item) => item.tone);
    expect(tone('nl')).toEqual(['Warm en kort']);
    expect(tone('de')).toEqual(['Warm']);
    expect(tone(null)).toEqual(['Warm']);
  });

  it('block what one of them blocks, and keep the hint of whoever gave one', () => {
    const { phrases } = mergeGuidelines(
      [
        aGuideline({ phrases: [{ phrase: 'Guaranteed', severity: 'warn', hint: 'we expect' }] }),
        aGuideline({ phrases: [{ phrase: 'guaranteed', severity: 'block', hint: '' }] }),
      ],
      'en',
    );
    expect(phrases).toEqual([{ phrase: 'Guaranteed', severity: 'block', hint: 'we expect' }]);
  });

  it('keep a phrase with an open end apart from the same word', () => {
    const phrase = (words: string) => ({ phrase: words, severity: 'warn' as const, hint: '' });
    const { phrases } = mergeGuidelines(
      [aGuideline({ phrases: [phrase('guarantee'), phrase('guarantee*')] })],
      'en',
    );
    expect(phrases).toHaveLength(2);
  });
});
