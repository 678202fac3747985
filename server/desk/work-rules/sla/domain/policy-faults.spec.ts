import type { PolicyContent } from '../contract.js';
import { checkPolicy } from './policy-faults.js';

const policy: PolicyContent = {
  name: 'Everything',
  condition: { all: [] },
  calendarId: null,
  targets: [{ priority: 3, kind: 'first-reply', minutes: 60, time: 'business' }],
  warnings: [{ share: 75 }],
  automaticAnswerStops: false,
  enabled: true,
};

describe('checking a policy', () => {
  it('lets a sound one through', () => {
    expect(() => checkPolicy(policy)).not.toThrow();
  });

  it.each<[string, Partial<PolicyContent>, RegExp]>([
    ['without a name', { name: ' ' }, /name/],
    ['without a target', { targets: [] }, /at least one target/],
    ['with a target of zero', { targets: [{ ...policy.targets[0]!, minutes: 0 }] }, /one minute/],
    ['with a target of ages', { targets: [{ ...policy.targets[0]!, minutes: 9e9 }] }, /two years/],
    ['with a target twice', { targets: [policy.targets[0]!, policy.targets[0]!] }, /once/],
    ['with a warning at the end', { warnings: [{ share: 100 }] }, /99 percent/],
    ['with a warning after it', { warnings: [{ minutesBefore: 0 }] }, /one minute before/],
    [
      'that asks for clocks',
      { condition: { any: [{ all: [{ fact: 'clock', operator: 'any-of', value: ['soon'] }] }] } },
      /cannot ask for clocks/,
    ],
  ])('refuses one %s', (_, change, sentence) => {
    expect(() => checkPolicy({ ...policy, ...change })).toThrow(
      expect.objectContaining({ detail: expect.stringMatching(sentence) as string }),
    );
  });
});
