import type { MeasureTexts } from './texts.js';

/** Names of the figures, and how each is made, in words. */
export const en: MeasureTexts = {
  'messages-in': [
    'Messages in',
    'Every message of a customer, also those that were removed later.',
  ],
  'conversations-in': [
    'New conversations',
    'Every conversation that began. Reopenings are counted apart.',
  ],
  'replies-out': ['Replies', 'Every reply that a person wrote and the customer could see.'],
  resolved: ['Resolved', 'Every resolve, also of what had been reopened.'],
  backlog: [
    'Backlog',
    'What is not resolved at the end: all that ever began or was reopened, less all that was resolved.',
  ],
  'first-reply': [
    'First reply',
    'From the first word of a customer to the first reply of a person: the middle one of all. Automatic answers do not count. Every minute counts, nights too. Reopenings stand apart.',
  ],
  'first-reply-business': [
    'First reply in opening hours',
    'The same, but only the minutes count in which the desk is open by its usual calendar.',
  ],
  'next-reply': [
    'Next replies',
    'From each later question to the reply of a person: the middle one of all. Automatic answers do not count.',
  ],
  'next-reply-business': [
    'Next replies in opening hours',
    'The same, but only opening hours count.',
  ],
  'reopened-reply': [
    'Reply after a reopening',
    'From the word that reopened a conversation to the reply of a person: the middle one of all.',
  ],
  resolution: [
    'Resolution',
    'From the first word to the first resolve: the middle one of all. Waiting for the customer is part of it. Reopenings stand apart.',
  ],
  'resolution-business': ['Resolution in opening hours', 'The same, but only opening hours count.'],
  'reopened-resolution': [
    'Resolution after a reopening',
    'From a reopening to the next resolve: the middle one of all.',
  ],
  'targets-met': ['Targets met', 'Targets that were met, of all that were decided.'],
  reopened: ['Reopened', 'Reopenings for each resolve.'],
  'resolved-without-reply': [
    'Resolved without a reply',
    'Resolves before which nobody and nothing had answered, of all resolves.',
  ],
  satisfaction: ['Satisfaction', 'Ratings of 4 or 5, of all ratings that customers gave.'],
  'satisfaction-answered': [
    'Ratings given',
    'Ratings that customers gave, for each time they were asked.',
  ],
  'automatic-answers': ['Automatic answers', 'Answers that the desk sent by itself.'],
  'automatic-precision': [
    'Automatic answers that were right',
    'Automatic answers that a person called right, of all that a person judged.',
  ],
  'automatic-reply': [
    'Time to an automatic answer',
    'From a question to the answer of the desk itself: the middle one of all. It is in no other time.',
  ],
  complaints: [
    'Complaints',
    'Messages of customers that complain, by their label or by a person’s word.',
  ],
  'sentiment-score': ['Sentiment score', 'Positive messages of all messages of customers.'],
  'negative-share': ['Negative share', 'Negative messages of all messages of customers.'],
  mentions: ['Own mentions', 'Public messages of customers on own channels.'],
  followers: ['Followers', 'Followers of the own pages at the end, by their last counts.'],
  'growth-rate': ['Growth rate', 'New followers in the period, of the followers at its start.'],
  'engagement-rate': [
    'Engagement rate',
    'Likes, comments, shares and clicks of the period, for each follower.',
  ],
  'share-of-voice': [
    'Share of voice',
    'Own mentions, of own mentions and those of competitors. Empty until mentions of a competitor are known.',
  ],
};
