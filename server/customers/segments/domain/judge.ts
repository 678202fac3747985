import type { Segment } from '../../../crm/contract.js';
import type { Because, BecauseKind } from './because.js';
import type { CustomerFacts } from './customer-facts.js';
import type { Thresholds } from './segment-table.js';

type Verdict = readonly Because[] | null;
type Judge = (facts: CustomerFacts, asked: Thresholds) => Verdict;

const because = (kind: BecauseKind, figures: Because['figures']): Because => ({ kind, figures });

/** Whether a number reaches what is asked; what is off is never reached. */
const reaches = (have: number, asked: Thresholds[string] | undefined): boolean =>
  typeof asked === 'number' && have >= asked;

const share = (part: number, all: number): number => (all === 0 ? 0 : (part / all) * 100);

const days = (asked: Thresholds): number => Number(asked['days']);

/** Those that hold; null when none does. */
const anyOf = (...grounds: (Because | false)[]): Verdict => {
  const held = grounds.filter((ground) => ground !== false);
  return held.length === 0 ? null : held;
};

const JUDGES: Readonly<Record<Segment, Judge>> = {
  buyer: (facts, asked) =>
    anyOf(
      reaches(facts.purchases, asked['purchases']) &&
        because('purchases', { count: facts.purchases, days: days(asked) }),
    ),
  loyal: (facts, asked) => {
    if (facts.complaintsYear > Number(asked['mostComplaints'])) return null;
    const grounds = anyOf(
      reaches(facts.purchasesEver, asked['purchases']) &&
        because('purchases-ever', { count: facts.purchasesEver }),
      reaches(facts.purchaseYears, asked['years']) &&
        because('purchase-years', { years: facts.purchaseYears }),
    );
    return grounds && [...grounds, because('few-complaints', { count: facts.complaintsYear })];
  },
  dissatisfied: (facts, asked) =>
    anyOf(
      reaches(facts.complaints, asked['complaints']) &&
        because('complaints', { count: facts.complaints, days: days(asked) }),
      facts.toneMessages >= Number(asked['messages']) &&
        reaches(share(facts.negative, facts.toneMessages), asked['negativePercent']) &&
        because('negative-share', {
          count: facts.negative,
          of: facts.toneMessages,
          days: days(asked),
        }),
      reaches(facts.lowRatings, asked['lowRatings']) &&
        because('low-ratings', { count: facts.lowRatings, days: days(asked) }),
    ),
  influencer: (facts, asked) =>
    anyOf(
      reaches(facts.followers, asked['followers']) &&
        because('followers', { count: facts.followers, profiles: facts.profiles }),
    ),
  ambassador: (facts, asked) =>
    reaches(facts.praise, asked['praise']) &&
    reaches(share(facts.positive, facts.praiseMessages), asked['positivePercent'])
      ? [
          because('praise', { count: facts.praise, days: days(asked) }),
          because('positive-share', {
            count: facts.positive,
            of: facts.praiseMessages,
            days: days(asked),
          }),
        ]
      : null,
  vip: (facts, asked) =>
    anyOf(
      reaches(facts.dealValue, asked['dealValue']) &&
        because('deal-value', {
          amount: facts.dealValue,
          currency: facts.dealCurrency ?? '',
          days: days(asked),
        }),
      suits(facts.attribute, asked) &&
        because('attribute', { name: String(asked['attribute']), value: facts.attribute ?? '' }),
    ),
};

/** Without a value that is asked for, any value will do but those that say no. */
function suits(value: string | null, asked: Thresholds): boolean {
  if (value === null || asked['attribute'] === null) return false;
  const said = value.trim().toLowerCase();
  if (typeof asked['value'] === 'string') return said === asked['value'].trim().toLowerCase();
  return !['', 'no', 'false', '0'].includes(said);
}

/** Why a customer is in a segment, by values that hold (`completed`); null: not in it. */
export const judge = (segment: Segment, facts: CustomerFacts, asked: Thresholds): Verdict =>
  JUDGES[segment](facts, asked);
