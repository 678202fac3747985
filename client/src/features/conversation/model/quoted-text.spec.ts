import { textBlocks } from './quoted-text';

describe('textBlocks', () => {
  it('keeps a text without quotes whole', () => {
    expect(textBlocks('One\n\nTwo')).toEqual([{ kind: 'text', text: 'One\n\nTwo' }]);
  });

  it('reads who is quoted, and which post', () => {
    const text = '[quote="marie, post:3, topic:71"]\nIt says error 7.\n[/quote]\n\nSame here.';
    expect(textBlocks(text)).toEqual([
      { kind: 'quote', text: 'It says error 7.', author: 'marie', postNumber: 3 },
      { kind: 'text', text: 'Same here.' },
    ]);
  });

  it('reads lines marked with >', () => {
    expect(textBlocks('> first\n> second\nMy answer')).toEqual([
      { kind: 'quote', text: 'first\nsecond', author: null, postNumber: null },
      { kind: 'text', text: 'My answer' },
    ]);
  });

  it('leaves an unclosed quote as text', () => {
    expect(textBlocks('[quote="a"] no end')).toEqual([
      { kind: 'text', text: '[quote="a"] no end' },
    ]);
  });

  it('an empty post has no blocks', () => {
    expect(textBlocks(' \n ')).toEqual([]);
  });
});
