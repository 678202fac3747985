export type Language = 'en' | 'fr' | 'nl';

/** `recommendation` is Facebook's review; `review` is Google's. */
export type Genre = 'comment' | 'message' | 'review' | 'recommendation' | 'forum';

export interface Line {
  /** `elsewhere`: the brand, but not in the desk. */
  by: 'customer' | 'desk' | 'elsewhere' | 'note';
  /** 1 is who began; only customers have others. */
  speaker: number;
  act: 'say' | 'edit' | 'remove' | 'hide';
  /** Ways to say it, of which one is taken. */
  texts: string[];
  stars?: number;
  /** The customer comes back after it was settled. */
  later: boolean;
}

/** How a conversation of one sort goes, to be told with other people and other words each time. */
export interface Scenario {
  key: string;
  genre: Genre;
  language: Language;
  tags: string[];
  /** 1 urgent … 4 low. */
  priority: number;
  outcome: 'answered' | 'solved' | 'handed-over' | 'no-answer-needed' | 'spam';
  reason: string | null;
  /** The post under which it is said; absent: any. */
  post: string | null;
  title: string | null;
  stars: number | null;
  /** How many times it is told in a month. */
  times: number;
  lines: Line[];
  /** Told only up to where the desk has come. */
  isCut?: boolean;
}
