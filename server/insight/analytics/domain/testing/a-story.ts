import type { Story, Word } from '../story.js';

const MINUTE = 60_000;

/** A moment so many minutes after the conversation began, which was on a Monday at 10:00 in Brussels. */
export const minute = (minutes: number): number =>
  Date.parse('2026-03-02T09:00:00Z') + minutes * MINUTE;

export const aWord = (minutes: number, over: Partial<Word> = {}): Word => ({
  messageId: `m${minutes}`,
  at: minute(minutes),
  from: 'customer',
  authorId: null,
  needsNoAnswer: false,
  isPublic: true,
  language: 'en',
  topicId: null,
  sentiment: null,
  isComplaint: false,
  ...over,
});

export const aReply = (minutes: number, over: Partial<Word> = {}): Word =>
  aWord(minutes, { from: 'person', authorId: 'ann', ...over });

/** A conversation with these words, resolved and reopened at these minutes, by turns. */
export const aStory = (words: Word[], turned: number[] = [], over: Partial<Story> = {}): Story => ({
  conversationId: 'c1',
  channelId: 'page',
  kind: 'comment',
  teamId: 'team',
  agentId: 'bo',
  language: 'en',
  topicId: null,
  segments: [],
  openedAt: minute(0),
  words,
  statuses: turned.map((minutes, index) => ({
    at: minute(minutes),
    to: index % 2 === 0 ? 'resolved' : 'open',
  })),
  promises: [],
  ratings: [],
  automatic: [],
  ...over,
});

/** Every minute is open. */
export const alwaysOpen = { between: (start: number, end: number) => Math.max(0, end - start) };
