import { nextNoteTry, nextSync, readFrom } from './sync-plan.js';

const now = new Date('2026-03-04T10:00:00Z');
const after = (at: Date | null): number => (at!.getTime() - now.getTime()) / 1000;
const rate = { code: 'rate', detail: '' } as const;

describe('reading from a CRM', () => {
  it('begins a little before the last change it saw, but goes on exactly where it was broken off', () => {
    const cursor = { at: '2026-03-04T10:00:00.000Z', id: '7', inRun: true };
    expect(readFrom(cursor)).toBe(cursor);
    expect(readFrom({ ...cursor, inRun: false })).toEqual({
      at: '2026-03-04T09:58:00.000Z',
      id: null,
      inRun: true,
    });
    expect(readFrom(null).at).toBe('1970-01-01T00:00:00.000Z');
  });

  it('waits longer with each failure, as long as it was asked to, never more than an hour', () => {
    expect([1, 3, 6, 99].map((failures) => after(nextSync(failures, rate, now)))).toEqual([
      30, 120, 3600, 3600,
    ]);
    expect(after(nextSync(1, { ...rate, retryAfterMs: 90_000 }, now))).toBe(90);
    expect(after(nextSync(1, { code: 'auth', detail: '' }, now))).toBe(900);
  });
});

it('a note is tried six times, but not again when it was refused', () => {
  expect(after(nextNoteTry(1, rate, now))).toBe(60);
  expect(nextNoteTry(7, rate, now)).toBeNull();
  expect(nextNoteTry(1, { code: 'refused', detail: '' }, now)).toBeNull();
});
