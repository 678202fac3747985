import { causeIn, mayFireAfter } from './loop-guard.js';
import type { Cause } from './rule.js';

const after = (...trail: string[]): Cause => ({
  ruleId: trail.at(-1)!,
  ruleName: 'A rule',
  firingId: 'f',
  depth: trail.length,
  trail,
});

describe('The loop guard', () => {
  it('lets every rule fire on what people did', () => {
    expect(mayFireAfter(null, 'a')).toBe(true);
  });

  it('never lets a rule fire on what it set off itself, also by way of others', () => {
    expect(mayFireAfter(after('a'), 'a')).toBe(false);
    expect(mayFireAfter(after('a', 'b'), 'a')).toBe(false);
  });

  it('lets rules set each other off three deep and no deeper', () => {
    expect(mayFireAfter(after('a', 'b'), 'c')).toBe(true);
    expect(mayFireAfter(after('a', 'b', 'c'), 'd')).toBe(false);
  });

  it('reads the cause out of an event, and none out of an event of a person', () => {
    const cause = after('a', 'b');
    expect(causeIn({ from: 3, to: 1, cause })).toEqual(cause);
    expect(causeIn({ from: 3, to: 1 })).toBeNull();
    expect(causeIn({ cause: 'agent' })).toBeNull();
  });
});
