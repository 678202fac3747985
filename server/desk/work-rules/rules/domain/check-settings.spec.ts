import { checkSettings } from './check-settings.js';

describe('The settings of a trigger', () => {
  it('are those it needs, and none besides', () => {
    expect(checkSettings('message-received', { minutes: 5 })).toEqual({});
    expect(checkSettings('idle-unassigned', { minutes: 5 })).toEqual({ minutes: 5, hours: 'all' });
    expect(checkSettings('clock-warned', {})).toEqual({ clocks: [] });
    expect(checkSettings('fact-changed', { changes: ['tags'] })).toEqual({ changes: ['tags'] });
  });

  it.each([
    ['idle-unassigned', { minutes: 0 }, 'whole minutes'],
    ['idle-unassigned', { minutes: 1.5 }, 'whole minutes'],
    ['idle-unassigned', { minutes: 129_601 }, '90 days'],
    ['idle-unassigned', { minutes: 5, hours: 'some' }, '"business"'],
    ['clock-breached', { clocks: ['lunch'] }, '"lunch" is not a kind of clock'],
    ['fact-changed', { changes: 'tags' }, 'as a list'],
  ] as const)('of %s are refused with a sentence: %j', (trigger, sent, words) => {
    expect(() => checkSettings(trigger, sent)).toThrow(words);
  });
});
