import { compileCondition, factsOf } from '../../../work-rules/conditions/index.js';
import type { Condition } from '../../../work-rules/conditions/contract.js';
import type { ApprovalRule, RuleAuthors } from './approval-rule.js';
import { reasonsFor } from './reasons-for.js';
import type { Risk } from './risk.js';

const now = new Date('2026-03-10T12:00:00Z');
const everyone: RuleAuthors = { kind: 'everyone', ids: [], roles: [], days: 0 };
const aRule = (over: Partial<ApprovalRule> = {}) => {
  const condition: Condition = over.condition ?? { all: [] };
  const rule = { id: 'r', name: 'Rule', version: 1, authors: everyone, risks: [], isEnabled: true };
  return { ...rule, ...over, condition, holds: compileCondition(condition) };
};
const author = {
  userId: 'anna',
  role: 'agent' as const,
  teamIds: ['north'],
  since: new Date('2026-03-01T12:00:00Z'),
};
const needs = (rule: Partial<ApprovalRule>, risks: Risk[] = [], segments: string[] = []) =>
  reasonsFor([aRule(rule)], { author, facts: factsOf([{ segments }]), risks }, now).length > 0;

describe('a reply needs approval', () => {
  it.each<[string, RuleAuthors, boolean]>([
    ['of everybody', everyone, true],
    ['of named people', { ...everyone, kind: 'people', ids: ['anna'] }, true],
    ['of other people', { ...everyone, kind: 'people', ids: ['bram'] }, false],
    ['of a role', { ...everyone, kind: 'roles', roles: ['agent'] }, true],
    ['of another role', { ...everyone, kind: 'roles', roles: ['supervisor'] }, false],
    ['of a team', { ...everyone, kind: 'teams', ids: ['north'] }, true],
    ['of another team', { ...everyone, kind: 'teams', ids: ['south'] }, false],
    ['of colleagues who are new', { ...everyone, kind: 'new', days: 10 }, true],
    ['of colleagues who are not new any more', { ...everyone, kind: 'new', days: 9 }, false],
  ])('%s', (_, authors, expected) => {
    expect(needs({ authors })).toBe(expected);
  });

  it('of the desk itself only where everybody needs it', () => {
    const said = { author: null, facts: factsOf([]), risks: [] };
    expect(reasonsFor([aRule({})], said, now)).toHaveLength(1);
    const people: RuleAuthors = { ...everyone, kind: 'roles', roles: ['agent', 'administrator'] };
    expect(reasonsFor([aRule({ authors: people })], said, now)).toEqual([]);
  });

  it('by the conversation', () => {
    const condition: Condition = { fact: 'segments', operator: 'any-of', value: ['vip'] };
    expect(needs({ condition }, [], ['vip'])).toBe(true);
    expect(needs({ condition }, [], ['buyer'])).toBe(false);
  });

  it('by what the text risks, and the reason names only what was found', () => {
    const rule = aRule({ risks: ['iban', 'amount'] });
    const said = { author, facts: factsOf([]), risks: ['amount', 'link'] as Risk[] };
    expect(reasonsFor([rule], said, now)).toEqual([
      { ruleId: 'r', ruleName: 'Rule', risks: ['amount'] },
    ]);
    expect(needs({ risks: ['iban'] }, ['link'])).toBe(false);
  });
});
