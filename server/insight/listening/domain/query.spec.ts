import fc from 'fast-check';
import { matchQuery } from './match-query.js';
import { parseQuery } from './parse-query.js';
import { plainWords } from './plain-words.js';
import { QueryError } from './query.js';

const fits = (query: string, text: string): boolean =>
  matchQuery(parseQuery(query), plainWords(text)) !== null;

describe('a query', () => {
  it.each([
    ['lumen', 'My LUMEN card', true],
    ['lumen', 'illumens', false],
    ['crédit', 'le CREDIT refusé', true],
    ['lumen card', 'card of lumen', true],
    ['lumen card', 'card of others', false],
    ['"lumen card"', 'card of lumen', false],
    ['lumen OR orbit', 'orbit pays more', true],
    ['lumen NOT festival', 'lumen festival', false],
    ['lumen -festival', 'lumen bank', true],
    ['lumen (card OR app)', 'the lumen app', true],
    ['lumen AND app', 'app by lumen', true],
    ['lumen NEAR/2 fees', 'fees at lumen', true],
    ['lumen NEAR/2 fees', 'fees that I pay at lumen', false],
    ['fees NEAR "lumen bank"', 'the lumen bank raises its fees', true],
    ['block*', 'it was blocked again', true],
    ['don’t', "I don't like it", true],
  ])('%s on "%s" is %s', (query, text, expected) => {
    expect(fits(query, text)).toBe(expected);
  });

  it.each([
    ['', 'A word is missing here.', 0],
    ['(lumen', 'This bracket is not closed.', 0],
    ['lumen)', 'This bracket closes nothing.', 5],
    ['"lumen', 'This quotation mark is not closed.', 0],
    ['lumen OR', 'A word is missing here.', 8],
    ['lumen NEAR', 'NEAR, AND, OR and NOT stand before or between words.', 10],
    ['lumen NEAR/90 card', 'NEAR reaches from 1 to 50 words.', 6],
    ['NOT lumen', 'A query needs at least one word that has to be there.', 0],
    ['lumen !!', 'Here is no letter and no digit.', 6],
    ['lu*', 'Before a * there must be at least three letters.', 0],
  ])('"%s" says what is wrong and where', (query, message, at) => {
    const read = () => parseQuery(query);
    expect(read).toThrow(QueryError);
    expect(read).toThrow(expect.objectContaining({ message, at }) as Error);
  });

  it('never breaks on what people type', () => {
    const piece = fc.constantFrom(
      'lumen',
      '"',
      '(',
      ')',
      ' ',
      'OR',
      'NOT',
      'NEAR/3',
      '-',
      '*',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          matchQuery(parseQuery(pieces.join('')), ['lumen', 'e']);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError);
        }
      }),
    );
  });
});
