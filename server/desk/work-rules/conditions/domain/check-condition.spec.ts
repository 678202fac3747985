import type { Condition } from '../contract.js';
import { checkCondition } from './check-condition.js';
import { compileCondition } from './compile-condition.js';
import { factsOf } from './facts-of.js';

const nested = (depth: number): unknown =>
  depth === 0 ? { fact: 'unanswered', operator: 'is', value: true } : { all: [nested(depth - 1)] };
const text = (operator: string, value: unknown) => ({ fact: 'text', operator, value });

describe('A condition that somebody sent', () => {
  it('is kept with nothing in it that is not known', () => {
    const sent = {
      any: [{ fact: 'rating', operator: 'at-most', value: 2, note: 'x' }],
    };
    const kept: Condition = { any: [{ fact: 'rating', operator: 'at-most', value: 2 }] };
    expect(checkCondition(sent)).toEqual(kept);
    expect(checkCondition(text('contains', 'refund*'))).toEqual(text('contains', ['refund*']));
  });

  it.each([
    [null, 'group or a test'],
    [{ all: 'everything' }, 'must be a list'],
    [{ all: [], any: [] }, 'either'],
    [{ fact: 'mood', operator: 'is', value: true }, '"mood" is not a fact'],
    [{ fact: 'constructor', operator: 'is', value: true }, 'is not a fact'],
    [{ fact: 'rating', operator: 'contains', value: 'x' }, 'these can: at-least'],
    [{ fact: 'rating', operator: 'at-least', value: 'many' }, 'number'],
    [{ fact: 'unanswered', operator: 'is', value: 'yes' }, 'yes or no'],
    [{ fact: 'tags', operator: 'any-of', value: [] }, 'at least one value'],
    [{ fact: 'tags', operator: 'any-of', value: [{}] }, 'characters'],
    [text('contains', ['!?']), 'no letter or digit'],
    [nested(8), '8 levels'],
    [{ all: Array.from({ length: 201 }, () => nested(0)) }, '200 things'],
  ])('is refused with a sentence: %j', (sent, words) => {
    expect(() => checkCondition(sent)).toThrow(words);
  });

  it('nests eight levels deep', () => {
    expect(checkCondition(nested(7))).toEqual(nested(7));
  });
});

describe('A pattern', () => {
  it.each([
    ['(', 'cannot be read'],
    ['(?=look)ahead', 'cannot be read'],
    ['(a)\\1', 'cannot be read'],
    ['x'.repeat(501), '500 characters'],
    ['a{1000}', 'at most 100 times'],
    ['((a{100}){100}){100}', 'too large|cannot be read'],
    ['', 'Write the pattern'],
  ])('that cannot be asked of every message is refused with a sentence: %s', (pattern, words) => {
    expect(() => checkCondition(text('matches', pattern))).toThrow(new RegExp(words));
  });

  it.each(['(a+)+$', '(a|aa)+$', '(.*a){12}$', '(\\w+\\s?)*!$', '([a-z]+)*9'])(
    'built to hang takes time in the length of the text alone: %s',
    (pattern) => {
      const holds = compileCondition(checkCondition(text('matches', pattern)));
      const time = (length: number): number => {
        const facts = factsOf([{ text: `${'a'.repeat(length)}?` }]);
        const start = performance.now();
        holds(facts);
        return performance.now() - start;
      };
      time(1_000);
      // Any backtracking engine would be at this until the stars go out.
      expect(time(20_000)).toBeLessThan(30_000);
    },
  );

  it('finds what it describes, whatever the case', () => {
    const holds = compileCondition(checkCondition(text('matches', 'be\\d{14}')));
    expect(holds(factsOf([{ text: 'My IBAN is BE71096123456769.' }]))).toBe(true);
    expect(holds(factsOf([{ text: 'My IBAN is secret.' }]))).toBe(false);
  });
});
