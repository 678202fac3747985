/**
 * What a condition can be about. Numbers count whole things, times are in minutes, `choices` holds
 * several values at once. A fact that is not known is null, and no test about it holds but
 * `unknown`. Of an empty list it is known that nothing is in it: `none-of` and `unknown` hold.
 */
export interface Facts {
  /** The customer's words: of the message that set it off, else of the newest one. */
  text: string | null;
  language: string | null;
  sentiment: 'negative' | 'neutral' | 'positive' | null;
  intents: readonly string[];
  /** Id of what the customer's newest message is about. */
  topic: string | null;
  network: string;
  channel: string;
  kind: string;
  isPublic: boolean;
  status: string;
  /** 1 urgent, 2 high, 3 normal, 4 low. */
  priority: number;
  team: string | null;
  assignee: string | null;
  tags: readonly string[];
  /** Stars of a review. */
  rating: number | null;
  /** What the customer said when asked whether they are content, 1 to 5; of this conversation. */
  satisfaction: number | null;
  followers: number | null;
  segments: readonly string[];
  /** Conversations of the customer that opened in the last 30 days, this one included. */
  conversations30Days: number;
  /** Of those the ones with a complaint. */
  complaints30Days: number;
  unanswered: boolean;
  escalated: boolean;
  clock: 'none' | 'on-track' | 'soon' | 'breached';
  /** Ids of the calendars that are open now. */
  openCalendars: readonly string[];
}

export type FactName = keyof Facts;

export type FactType = 'text' | 'number' | 'choice' | 'choices' | 'flag';

/** What can be asked of a fact, by its type; the whole table stands in domain/operators.ts. */
export type Operator =
  | 'contains'
  | 'contains-not'
  | 'matches'
  | 'is'
  | 'at-least'
  | 'at-most'
  | 'any-of'
  | 'none-of'
  | 'all-of'
  | 'known'
  | 'unknown';

export interface FactTest {
  fact: FactName;
  operator: Operator;
  /**
   * `contains`: words or phrases, any of which is found as whole words, accents and case apart; a
   * `*` at the end of a word stands for any ending. `matches`: one pattern in RE2 syntax. `is`: a
   * truth value. Numbers for `at-least` and `at-most`, a list for the others.
   */
  value?: string | number | boolean | readonly string[];
}

/** Nested as deep as eight levels; an empty `all` always holds, an empty `any` never. */
export type Condition = { all: readonly Condition[] } | { any: readonly Condition[] } | FactTest;

/** A value that one can choose for a fact. */
export interface FactOption {
  value: string;
  name: string;
}

/**
 * What a part of the house knows about conversations, under the names of facts. A class with
 * `@IsFactSource()` is found by itself.
 */
export interface FactSource {
  of(conversationIds: readonly string[], now: Date): Promise<ReadonlyMap<string, Partial<Facts>>>;
  /** What can be chosen for facts that only this part knows the values of. */
  options?(): Promise<Partial<Record<FactName, readonly FactOption[]>>>;
}
