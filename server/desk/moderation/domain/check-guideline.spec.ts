import { checkGuideline, type GuidelineDraft } from './check-guideline.js';

const text = { language: 'en', tone: 'Warm', dos: [' Thank them ', ''], donts: [], crisis: '' };
const draft = (over: Partial<GuidelineDraft> = {}): GuidelineDraft => ({
  name: 'Reviews',
  condition: { all: [] },
  texts: [text],
  phrases: [],
  isEnabled: true,
  ...over,
});

describe('a guideline', () => {
  it('keeps its lines without the empty ones', () => {
    expect(checkGuideline(draft()).texts[0]?.dos).toEqual(['Thank them']);
  });

  it.each([
    ['no language', { texts: [] }, /one language/],
    ['a language twice', { texts: [text, text] }, /two texts for “en”/],
    [
      'a phrase of marks only',
      { phrases: [{ phrase: '!!', severity: 'warn' as const, hint: '' }] },
      /no letter/,
    ],
    ['nothing to say', { texts: [{ ...text, tone: ' ', dos: [] }] }, /Say something/],
    ['a condition on nothing known', { condition: { fact: 'weather' } }, /./],
  ])('is refused with %s, in a sentence', (_, over, sentence) => {
    expect(() => checkGuideline(draft(over))).toThrow(
      expect.objectContaining({ status: 422, detail: expect.stringMatching(sentence) as string }),
    );
  });
});
