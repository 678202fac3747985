import type { AnswerSetting, Refusal } from './answer-setting.js';
import { type AnswerGround, refusalOf } from './may-answer.js';

const setting: AnswerSetting = {
  mode: 'send',
  confidence: 0.98,
  channelIds: ['page'],
  languages: ['en'],
  hours: 'always',
  calendarId: null,
  notices: {},
};

const friendly: AnswerGround = {
  channelId: 'page',
  language: 'en',
  sentiment: 'neutral',
  intents: ['question'],
  segments: [],
  escalated: false,
  status: 'open',
  isHalted: false,
  isWaiting: true,
  asksForPerson: false,
  lastAnswer: 'none',
  isWorkedOn: false,
  isOpen: true,
};

const refusals: readonly (readonly [Refusal, Partial<AnswerGround>])[] = [
  ['incident', { isHalted: true }],
  ['asked-for-person', { asksForPerson: true }],
  ['not-waiting', { isWaiting: false }],
  ['answered-before', { lastAnswer: 'person' }],
  ['in-a-row', { lastAnswer: 'automatic' }],
  ['person-at-work', { isWorkedOn: true }],
  ['angry', { sentiment: 'negative' }],
  ['complaint', { intents: ['question', 'complaint'] }],
  ['spam', { intents: ['spam'] }],
  ['escalated', { escalated: true }],
  ['vip', { segments: ['loyal', 'VIP'] }],
  ['other-channel', { channelId: 'forum' }],
  ['other-language', { language: 'nl' }],
  ['other-language', { language: null }],
];

describe('refusalOf', () => {
  it('has nothing against a friendly question in its channel and language', () => {
    expect(refusalOf(friendly, setting)).toBeUndefined();
  });

  it.each(refusals)('refuses: %s', (refusal, over) => {
    expect(refusalOf({ ...friendly, ...over }, setting)).toBe(refusal);
  });

  it('keeps to the hours that were chosen', () => {
    const closed = { ...friendly, isOpen: false };
    expect(refusalOf(closed, { ...setting, hours: 'open' })).toBe('other-hours');
    expect(refusalOf(closed, { ...setting, hours: 'closed' })).toBeUndefined();
    expect(refusalOf(friendly, { ...setting, hours: 'closed' })).toBe('other-hours');
  });

  it('hears first of all who asks for a person', () => {
    const angry = { ...friendly, sentiment: 'negative', asksForPerson: true } as const;
    expect(refusalOf(angry, setting)).toBe('asked-for-person');
  });

  it('answers nowhere as long as no channel was chosen', () => {
    expect(refusalOf(friendly, { ...setting, channelIds: [] })).toBe('other-channel');
  });
});
