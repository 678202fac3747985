import { slashQuery, withWords } from './slash';

const at = (text: string) => slashQuery(text, text.length)?.text ?? null;

describe('the search after a slash', () => {
  it('begins at the start, after a space and on a new line', () => {
    expect(at('/')).toBe('');
    expect(at('Hello /card')).toBe('card');
    expect(at('Hello,\n/lost card')).toBe('lost card');
  });

  it.each(['and/or', 'https://hark.example/a', '1 / 2', '// ', 'done /a b c d e f'])(
    'is none in %s',
    (text) => expect(at(text)).toBeNull(),
  );

  it('looks at the caret, not at the end', () => {
    expect(slashQuery('/car later', 4)).toEqual({ from: 0, to: 4, text: 'car' });
  });

  it('gives way to the words that were chosen', () => {
    expect(withWords('Hi /car, bye', { from: 3, to: 7 }, 'Call us')).toBe('Hi Call us, bye');
  });
});
