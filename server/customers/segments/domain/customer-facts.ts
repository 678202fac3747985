/**
 * What is known of a customer within the windows that the rules ask about. Messages are the
 * customer's own; shares are of those whose tone was read.
 */
export interface CustomerFacts {
  customerId: string;
  /** Within the days of `buyer`. */
  purchases: number;
  purchasesEver: number;
  /** Whole years from the first purchase to the last. */
  purchaseYears: number;
  complaintsYear: number;
  /** Within the days of `dissatisfied`. */
  complaints: number;
  toneMessages: number;
  negative: number;
  lowRatings: number;
  followers: number;
  profiles: number;
  /** Within the days of `ambassador`. */
  praise: number;
  praiseMessages: number;
  positive: number;
  /** The largest sum in one currency within the days of `vip`. */
  dealValue: number;
  dealCurrency: string | null;
  /** Value of the attribute that `vip` names. */
  attribute: string | null;
}
