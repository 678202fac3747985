import type { Condition } from '../../conditions/contract.js';
import { factsAskedBy, reachOfCondition } from './reach-of-condition.js';

const test: Condition = { fact: 'unanswered', operator: 'is', value: true };
const everything: Condition = { all: [] };
const nothing: Condition = { any: [] };

describe('What a condition reaches', () => {
  it('is everything when it asks nothing', () => {
    expect(reachOfCondition(everything)).toBe('always');
    expect(reachOfCondition({ all: [everything, { any: [test, everything] }] })).toBe('always');
  });

  it('is nothing when one of an empty choice must hold', () => {
    expect(reachOfCondition(nothing)).toBe('never');
    expect(reachOfCondition({ all: [test, nothing] })).toBe('never');
  });

  it('is something when a fact decides', () => {
    expect(reachOfCondition({ all: [everything, test] })).toBe('sometimes');
    expect(reachOfCondition({ any: [nothing, test] })).toBe('sometimes');
  });

  it('names each fact it asks once', () => {
    expect(factsAskedBy({ all: [test, { any: [test, everything] }] })).toEqual(['unanswered']);
  });
});
