import { type Attendance, workStateOf } from './work-state-of.js';

const now = new Date('2026-03-04T10:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const patience = { awayAfterMinutes: 10, offAfterMinutes: 3 };
const at = (over: Partial<Attendance> = {}): Attendance => ({
  chosen: 'available',
  isHere: true,
  lastHereAt: now,
  lastActiveAt: now,
  ...over,
});
const stateOf = (over: Partial<Attendance>) => workStateOf(at(over), patience, now);

describe('Whether somebody takes work', () => {
  it('is what they said while they are at work', () => {
    expect(stateOf({})).toBe('available');
    expect(stateOf({ chosen: 'away' })).toBe('away');
    expect(stateOf({ chosen: 'off' })).toBe('off');
  });

  it('is away after the minutes of silence that the desk allows, to the minute', () => {
    expect(stateOf({ lastActiveAt: ago(9.9) })).toBe('available');
    expect(stateOf({ lastActiveAt: ago(10) })).toBe('away');
  });

  it('is off when no screen was there for as long as the desk waits', () => {
    expect(stateOf({ isHere: false, lastHereAt: ago(2.9) })).toBe('available');
    expect(stateOf({ isHere: false, lastHereAt: ago(3) })).toBe('off');
  });

  it('stays off however busy a screen is, until they say otherwise', () => {
    expect(stateOf({ chosen: 'off', lastActiveAt: now })).toBe('off');
  });
});
