import fc from 'fast-check';
import { SEGMENTS } from '../../../crm/contract.js';
import { reasonOf } from './because.js';
import type { CustomerFacts } from './customer-facts.js';
import { judge } from './judge.js';
import { completed, faultsOf, SEGMENT_TABLE, type Thresholds } from './segment-table.js';

const nobody: CustomerFacts = {
  customerId: '1',
  purchases: 0,
  purchasesEver: 0,
  purchaseYears: 0,
  complaintsYear: 0,
  complaints: 0,
  toneMessages: 0,
  negative: 0,
  lowRatings: 0,
  followers: 0,
  profiles: 0,
  praise: 0,
  praiseMessages: 0,
  positive: 0,
  dealValue: 0,
  dealCurrency: null,
  attribute: null,
};

const why = (
  segment: (typeof SEGMENTS)[number],
  facts: Partial<CustomerFacts>,
  set: Thresholds = {},
): string | null => {
  const grounds = judge(segment, { ...nobody, ...facts }, completed(segment, set));
  return grounds && reasonOf(grounds);
};

describe('a customer of whom nothing is known', () => {
  it.each(SEGMENTS)('is not in %s', (segment) => {
    expect(why(segment, {})).toBeNull();
  });
});

describe('judge', () => {
  it('names a buyer by what was bought within the days', () => {
    expect(why('buyer', { purchases: 1 })).toBe('1 purchase in 365 days');
    expect(why('buyer', { purchases: 1 }, { purchases: 2 })).toBeNull();
  });

  it('calls loyal who buys often or long, and complains little', () => {
    const buys = { purchasesEver: 4, purchaseYears: 3, complaintsYear: 2 };
    expect(why('loyal', buys)).toBe('4 purchases; buying for 3 years; 2 complaints in 365 days');
    expect(why('loyal', { ...buys, complaintsYear: 3 })).toBeNull();
    expect(why('loyal', { ...buys, purchasesEver: 1 })).toBe(
      'buying for 3 years; 2 complaints in 365 days',
    );
    expect(why('loyal', { ...buys, purchasesEver: 1 }, { years: null })).toBeNull();
  });

  it('gives every ground on which somebody is dissatisfied', () => {
    expect(why('dissatisfied', { complaints: 3, toneMessages: 3, negative: 2 })).toBe(
      '3 complaints in 30 days; 2 of 3 messages negative in 30 days',
    );
    expect(why('dissatisfied', { lowRatings: 2 })).toBe('2 low ratings in 30 days');
    expect(why('dissatisfied', { toneMessages: 2, negative: 2 })).toBeNull();
  });

  it('adds up followers over profiles', () => {
    expect(why('influencer', { followers: 12_000, profiles: 2 })).toBe(
      '12000 followers on 2 profiles',
    );
    expect(why('influencer', { followers: 9_999, profiles: 2 })).toBeNull();
  });

  it('wants praise and a good tone of an ambassador', () => {
    expect(why('ambassador', { praise: 3, praiseMessages: 4, positive: 3 })).toBe(
      'praise in 3 messages in 90 days; 3 of 4 messages positive in 90 days',
    );
    expect(why('ambassador', { praise: 3, praiseMessages: 9, positive: 3 })).toBeNull();
  });

  it.each([
    ['yes', null, 'vip: yes'],
    ['gold', 'Gold', 'vip: gold'],
    ['silver', 'Gold', null],
    ['no', null, null],
    [' ', null, null],
  ])('reads the attribute %j with %j asked', (attribute, value, reason) => {
    expect(why('vip', { attribute }, { value })).toBe(reason);
  });

  it('takes the worth of deals in one currency', () => {
    expect(why('vip', { dealValue: 12_500, dealCurrency: 'EUR' })).toBe(
      'worth 12500 EUR in 365 days',
    );
  });

  it('never puts somebody out of a segment by a lower threshold', () => {
    const counts = fc.record({
      purchases: fc.nat(50),
      complaints: fc.nat(50),
      lowRatings: fc.nat(50),
      followers: fc.nat(50),
    });
    const grounds = [
      ['buyer', 'purchases'],
      ['dissatisfied', 'complaints'],
      ['dissatisfied', 'lowRatings'],
      ['influencer', 'followers'],
    ] as const;
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...grounds),
        fc.integer({ min: 2, max: 50 }),
        (facts, [segment, field], asked) => {
          if (why(segment, facts, { [field]: asked }) === null) return true;
          return why(segment, facts, { [field]: asked - 1 }) !== null;
        },
      ),
    );
  });
});

describe('the values of a rule', () => {
  it.each(SEGMENTS)('of %s are right as the house sets them', (segment) => {
    expect(faultsOf(segment, completed(segment, {}))).toEqual([]);
    expect(SEGMENT_TABLE[segment].length).toBeGreaterThan(0);
  });

  it.each([
    ['buyer', { days: 0 }, { field: 'days', fault: 'out-of-range' }],
    ['buyer', { purchases: null }, { field: 'purchases', fault: 'missing' }],
    ['buyer', { purchases: 1.5 }, { field: 'purchases', fault: 'not-a-number' }],
    ['buyer', { colour: 1 }, { field: 'colour', fault: 'unknown' }],
    ['vip', { attribute: '' }, { field: 'attribute', fault: 'too-long' }],
    ['loyal', { purchases: null, years: null }, { field: 'purchases', fault: 'nothing-asked' }],
  ] as const)('of %s with %j are refused', (segment, change, fault) => {
    expect(faultsOf(segment, { ...completed(segment, {}), ...change })).toContainEqual(fault);
  });
});
