import { answerState } from './answer-state.js';

const now = new Date('2026-03-02T10:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

describe('answerState', () => {
  it.each([
    ['open', 1, null],
    ['open', 29 * 24, null],
    ['expired', 30 * 24, null],
    ['changeable', 40 * 24, 23],
    ['closed', 40 * 24, 24],
  ] as const)('is %s after %s hours', (state, asked, answered) => {
    const answeredAt = answered === null ? null : hoursAgo(answered);
    expect(answerState({ askedAt: hoursAgo(asked), answeredAt }, now)).toBe(state);
  });
});
