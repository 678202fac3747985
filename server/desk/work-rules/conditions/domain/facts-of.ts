import type { Facts } from '../contract.js';

/** What holds where nobody knows better. */
const NOTHING_KNOWN: Facts = {
  text: null,
  language: null,
  sentiment: null,
  intents: [],
  topic: null,
  network: '',
  channel: '',
  kind: '',
  isPublic: true,
  status: 'open',
  priority: 3,
  team: null,
  assignee: null,
  tags: [],
  rating: null,
  satisfaction: null,
  followers: null,
  segments: [],
  conversations30Days: 0,
  complaints30Days: 0,
  unanswered: false,
  escalated: false,
  clock: 'none',
  openCalendars: [],
};

/** One set of facts from what several parts know; the later one speaks where two know the same. */
export const factsOf = (known: readonly Partial<Facts>[]): Facts =>
  known.reduce<Facts>((facts, more) => ({ ...facts, ...more }), NOTHING_KNOWN);
