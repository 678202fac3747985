import { HOUSE_WORDS, LINK_PLACE, questionFor } from './setting.js';
import { type AskingGround, silenceFor } from './may-ask.js';

const now = new Date('2026-03-02T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

const fine: AskingGround = {
  isChannelOn: true,
  status: 'resolved',
  outcome: 'answered',
  kind: 'message',
  isPublic: false,
  customerId: 'anna',
  wasAskedHere: false,
  customerAskedAt: null,
  windowEndsAt: null,
};

describe('a customer is asked', () => {
  it.each([
    ['after an answer', {}],
    ['when the last question is long ago', { customerAskedAt: daysAgo(30) }],
    ['while the network takes it', { windowEndsAt: daysAgo(-0.1) }],
  ] as const)('%s', (_, change) => {
    expect(silenceFor({ ...fine, ...change }, 30, now)).toBeNull();
  });
});

describe('a customer is left alone', () => {
  it.each([
    ['channel-off', { isChannelOn: false }],
    ['not-resolved', { status: 'open' }],
    ['outcome', { outcome: 'spam' }],
    ['outcome', { outcome: 'no-answer-needed' }],
    ['not-private', { kind: 'comment', isPublic: true }],
    ['not-private', { isPublic: true }],
    ['nobody-known', { customerId: null }],
    ['asked-before', { wasAskedHere: true }],
    ['asked-lately', { customerAskedAt: daysAgo(29) }],
    ['window-closed', { windowEndsAt: now }],
  ] as const)('%s', (silence, change) => {
    expect(silenceFor({ ...fine, ...change }, 30, now)).toBe(silence);
  });
});

describe('the question', () => {
  it('is in the first language that the desk has words for', () => {
    expect(questionFor(['xx', 'nl'], {}, 'L').language).toBe('nl');
    expect(questionFor([null], {}, 'L')).toEqual({
      language: 'en',
      text: HOUSE_WORDS.en.replace(LINK_PLACE, 'L'),
    });
  });

  it('says what the desk wrote, with the link in its place', () => {
    expect(questionFor(['fr'], { fr: 'Alors ? {link}' }, 'https://x').text).toBe(
      'Alors ? https://x',
    );
    expect(questionFor(['fr'], { fr: ' ' }, 'L').text).toContain('L');
  });
});
