import type { Echo } from '../contract.js';
import { isEchoOf } from './is-echo.js';
import { isSameText } from './same-text.js';

const sendingAt = new Date('2026-03-01T12:00:00Z');
const reply = {
  body: 'Bonjour Élise, votre carte arrive.',
  sendingAt,
  target: { threadKey: 'root', parentExternalId: 'comment', counterpartExternalId: 'person' },
};
const echo = (over: Partial<Echo> = {}): Echo => ({
  channelId: 'channel',
  kind: 'comment',
  externalId: 'new',
  text: reply.body,
  parentExternalId: 'comment',
  occurredAt: new Date('2026-03-01T12:00:02Z'),
  ...over,
});

describe('isEchoOf', () => {
  it('recognises the same words in the same place at the same time', () => {
    expect(isEchoOf(echo(), reply)).toBe(true);
    expect(isEchoOf(echo({ parentExternalId: 'root' }), reply)).toBe(true);
    expect(isEchoOf(echo({ parentExternalId: undefined, threadKey: 'person' }), reply)).toBe(true);
  });

  it.each([
    ['other words', { text: 'Bonjour' }],
    ['another place', { parentExternalId: 'elsewhere' }],
    ['an unknown place', { parentExternalId: undefined }],
    ['a time long before', { occurredAt: new Date('2026-03-01T11:58:00Z') }],
    ['a time long after', { occurredAt: new Date('2026-03-01T12:16:00Z') }],
  ])('is not deceived by %s', (_, over) => expect(isEchoOf(echo(over), reply)).toBe(false));

  it('recognises nothing in a reply that was never begun', () => {
    expect(isEchoOf(echo(), { ...reply, sendingAt: null })).toBe(false);
  });
});

describe('isSameText', () => {
  it.each([
    ['spaces and line breaks', 'a  b\r\n\r\nc ', 'a b c'],
    ['composed and decomposed accents', 'É', 'E\u0301'],
    ['invisible characters', 'a\u200bb\ufeff', 'ab'],
  ])('does not mind %s', (_, one, other) => expect(isSameText(one, other)).toBe(true));

  it('minds letters and case', () => {
    expect(isSameText('Yes', 'yes')).toBe(false);
    expect(isSameText('ab', 'a b')).toBe(false);
  });
});
