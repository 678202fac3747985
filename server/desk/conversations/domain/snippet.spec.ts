import fc from 'fast-check';
import { HIT_ENDS, HIT_STARTS, snippetOf } from './snippet.js';

const hit = (text: string) => `${HIT_STARTS}${text}${HIT_ENDS}`;

describe('snippetOf', () => {
  it.each([
    ['a hit in the middle', `my ${hit('card')} works`, ['my ', '*card', ' works']],
    ['a hit at the beginning', `${hit('Card')} lost`, ['*Card', ' lost']],
    ['two hits side by side', `${hit('my')}${hit('card')}`, ['*my', '*card']],
    ['no hit', 'nothing here', ['nothing here']],
    ['nothing', '', []],
    ['markup, as text', `<b>${hit('x')}</b>`, ['<b>', '*x', '</b>']],
    ['a hit that was cut off', `my ${HIT_STARTS}card`, ['my ', '*card']],
  ])('takes apart %s', (_, marked, parts) => {
    expect(snippetOf(marked).map(({ text, hit: isHit }) => (isHit ? `*${text}` : text))).toEqual(
      parts,
    );
  });

  it('loses and adds nothing', () => {
    const texts = fc.array(fc.tuple(fc.string(), fc.boolean()));
    fc.assert(
      fc.property(texts, (pieces) => {
        const marked = pieces.map(([text, isHit]) => (isHit ? hit(text) : text)).join('');
        const whole = snippetOf(marked)
          .map(({ text }) => text)
          .join('');
        expect(whole).toBe(pieces.map(([text]) => text).join(''));
      }),
    );
  });
});
