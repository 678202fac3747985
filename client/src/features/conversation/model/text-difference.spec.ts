import { textDifference } from './text-difference';

const kept = (parts: ReturnType<typeof textDifference>, but: 'added' | 'removed') =>
  parts
    .filter((part) => part.change !== but)
    .map((part) => part.text)
    .join('');

describe('textDifference', () => {
  const before = 'Two weeks without an answer. Closing my account.';
  const after = 'Two weeks without an answer, now solved. Keeping my account.';

  it('gives back both versions whole', () => {
    const parts = textDifference(before, after);
    expect(kept(parts, 'added')).toBe(before);
    expect(kept(parts, 'removed')).toBe(after);
  });

  it('leaves untouched words alone', () => {
    const same = textDifference(before, after).filter((part) => part.change === 'same');
    expect(same.map((part) => part.text).join('')).toContain('Two weeks without an answer');
  });

  it('says that nothing changed when nothing did', () => {
    expect(textDifference(before, before)).toEqual([{ text: before, change: 'same' }]);
  });

  it('shows a text that was written anew whole, after the old one', () => {
    expect(textDifference('Card blocked, nobody answers', 'Solved by a friendly call')).toEqual([
      { text: 'Card blocked, nobody answers', change: 'removed' },
      { text: 'Solved by a friendly call', change: 'added' },
    ]);
  });

  it('shows very long texts one after the other instead of comparing them', () => {
    const long = 'a '.repeat(12_000);
    expect(textDifference(long, `${long}b`).map((part) => part.change)).toEqual([
      'removed',
      'added',
    ]);
  });
});
