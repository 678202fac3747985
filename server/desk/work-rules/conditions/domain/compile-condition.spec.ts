import fc from 'fast-check';
import type { Condition, Facts, FactTest } from '../contract.js';
import { compileCondition } from './compile-condition.js';
import { factsOf } from './facts-of.js';

const holds = (condition: Condition, facts: Partial<Facts> = {}): boolean =>
  compileCondition(condition)(factsOf([facts]));
const says = (text: string, ...value: string[]): boolean =>
  holds({ fact: 'text', operator: 'contains', value }, { text });

describe('Words in a text', () => {
  it('are found whole, whatever their case and accents', () => {
    expect(says('Ma carte a été BLOQUÉE hier.', 'bloquee')).toBe(true);
    expect(says('Mijn geld is weg!', 'geld')).toBe(true);
    expect(says('Das Geldautomat', 'geld')).toBe(false);
    expect(says('Straße und cœur', 'strasse', 'nothing')).toBe(true);
    expect(says('un bon cœur', 'coeur')).toBe(true);
  });

  it('are found as phrases over any spaces and signs', () => {
    expect(says('I want my  money,\nback now', 'money back')).toBe(true);
    expect(says('back money', 'money back')).toBe(false);
    expect(says("l'argent d'abord", "l'argent")).toBe(true);
  });

  it('may end as they like after a star, also within a phrase', () => {
    expect(says('They refunded nobody', 'refund*')).toBe(true);
    expect(says('no refunds today please', 'refund* today')).toBe(true);
    expect(says('a prerefund', 'refund*')).toBe(false);
    expect(says('refunds tomorrow', 'refund* today')).toBe(false);
  });

  it('are missing from a text only when there is a text', () => {
    const test: FactTest = { fact: 'text', operator: 'contains-not', value: ['money'] };
    expect(holds(test, { text: 'Hello' })).toBe(true);
    expect(holds(test, { text: 'My money' })).toBe(false);
    expect(holds(test, { text: null })).toBe(false);
  });
});

describe('Tests of facts', () => {
  it('of numbers hold from a bound on, and never of what is not known', () => {
    const test: FactTest = { fact: 'followers', operator: 'at-least', value: 10_000 };
    expect(holds(test, { followers: 10_000 })).toBe(true);
    expect(holds(test, { followers: 9_999 })).toBe(false);
    expect(holds(test, { followers: null })).toBe(false);
    expect(holds({ fact: 'followers', operator: 'unknown' }, { followers: null })).toBe(true);
  });

  it('of lists hold for any, for none, for all of what is named', () => {
    const tags = ['a', 'b'];
    const test = (operator: FactTest['operator'], ...value: string[]) =>
      holds({ fact: 'tags', operator, value }, { tags });
    expect(test('any-of', 'b', 'c')).toBe(true);
    expect(test('none-of', 'c')).toBe(true);
    expect(test('all-of', 'a', 'b')).toBe(true);
    expect(test('all-of', 'a', 'c')).toBe(false);
    expect(holds({ fact: 'tags', operator: 'none-of', value: ['a'] }, { tags: [] })).toBe(true);
    expect(holds({ fact: 'tags', operator: 'unknown' }, { tags: [] })).toBe(true);
  });

  it('compare priorities by number and by choice', () => {
    expect(holds({ fact: 'priority', operator: 'at-most', value: 2 }, { priority: 1 })).toBe(true);
    expect(holds({ fact: 'priority', operator: 'any-of', value: ['2'] }, { priority: 2 })).toBe(
      true,
    );
  });
});

const leaf: fc.Arbitrary<FactTest> = fc.oneof(
  fc.record({
    fact: fc.constant('rating' as const),
    operator: fc.constantFrom('at-least' as const, 'at-most' as const),
    value: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({
    fact: fc.constant('unanswered' as const),
    operator: fc.constant('is' as const),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constant('tags' as const),
    operator: fc.constantFrom('any-of' as const, 'none-of' as const, 'all-of' as const),
    value: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
  }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));
const facts = fc.record({
  rating: fc.integer({ min: 1, max: 5 }),
  unanswered: fc.boolean(),
  tags: fc.subarray(['a', 'b', 'c']),
});

/** The opposite, by the rules of De Morgan; every leaf here asks something that is known. */
function not(one: Condition): Condition {
  if ('all' in one) return { any: one.all.map(not) };
  if ('any' in one) return { all: one.any.map(not) };
  const { fact, operator, value } = one;
  if (operator === 'is') return { fact, operator, value: value !== true };
  if (operator === 'at-least') return { fact, operator: 'at-most', value: Number(value) - 1 };
  if (operator === 'at-most') return { fact, operator: 'at-least', value: Number(value) + 1 };
  if (operator === 'any-of') return { fact, operator: 'none-of', value };
  if (operator === 'none-of') return { fact, operator: 'any-of', value };
  const each = typeof value === 'object' ? value : [];
  return { any: each.map((name) => ({ fact, operator: 'none-of', value: [name] })) };
}

describe('Nested conditions', () => {
  it('of nothing: all of nothing holds, one of nothing does not', () => {
    expect(holds({ all: [] })).toBe(true);
    expect(holds({ any: [] })).toBe(false);
  });

  it('hold exactly when their opposite does not, and the opposite of the opposite is the same', () => {
    fc.assert(
      fc.property(condition, facts, (one, known) => {
        expect(holds(not(one), known)).toBe(!holds(one, known));
        expect(holds(not(not(one)), known)).toBe(holds(one, known));
      }),
    );
  });

  it('mean the same whatever the order of their parts', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), facts, (parts, known) => {
        const turned = parts.toReversed();
        expect(holds({ all: turned }, known)).toBe(holds({ all: parts }, known));
        expect(holds({ any: turned }, known)).toBe(holds({ any: parts }, known));
      }),
    );
  });
});
