/** Whose word it is that is taken in. */
export interface TakingIn {
  /** Name of the other system. */
  source: string;
  /** The person on whose word; null: another program's. */
  by: string | null;
}
