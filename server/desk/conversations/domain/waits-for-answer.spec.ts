import { waitsForAnswer } from './waits-for-answer.js';

const at = (minute: number) => new Date(Date.UTC(2025, 2, 1, 12, minute));
const said = {
  direction: 'inbound',
  sentAt: at(5),
  removedAt: null,
  noAnswerNeededAt: null,
} as const;
const open = { status: 'open', unansweredSince: at(5) } as const;

describe('waitsForAnswer', () => {
  it('holds for what a customer said since the last reply', () => {
    expect(waitsForAnswer(said, open)).toBe(true);
    expect(waitsForAnswer({ ...said, sentAt: at(9) }, open)).toBe(true);
  });

  it.each([
    ['what was said before the last reply', { ...said, sentAt: at(4) }, open],
    ['what we said', { ...said, direction: 'outbound' as const }, open],
    ['a note', { ...said, direction: 'note' as const }, open],
    ['what is gone', { ...said, removedAt: at(6) }, open],
    ['what needs no answer', { ...said, noAnswerNeededAt: at(6) }, open],
    ['a thread that is answered', said, { ...open, unansweredSince: null }],
    ['a thread that is resolved', said, { ...open, status: 'resolved' as const }],
  ])('does not hold for %s', (_, message, thread) => {
    expect(waitsForAnswer(message, thread)).toBe(false);
  });
});
