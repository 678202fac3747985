import { STATUSES } from '../contract.js';
import {
  deskAbilities,
  mayReadRemoved,
  messageAbilities,
  threadAbilities,
} from './what-one-may-do.js';

const now = new Date(Date.UTC(2025, 2, 1, 12));
const later = new Date(now.getTime() + 1000);
const everything = { mayWork: true, mayReply: true };

describe('with a conversation', () => {
  it.each(STATUSES)('nothing can be done by somebody who only reads, while it is %s', (status) => {
    expect(deskAbilities(status, false)).toEqual([]);
  });

  it.each([
    ['open', ['resolve', 'wait', 'snooze']],
    ['waiting', ['resolve', 'reopen', 'snooze']],
    ['snoozed', ['resolve', 'reopen', 'wait', 'snooze']],
    ['resolved', ['reopen']],
  ] as const)('that is %s one can %j', (status, steps) => {
    const always = ['note', 'assign', 'tag', 'priority', 'matter'];
    expect([...deskAbilities(status, true)].sort()).toEqual([...always, ...steps].sort());
  });
});

describe('a thread', () => {
  const root = { isRoot: true, isApart: false };
  const other = { isRoot: false, isApart: false };
  const apart = { isRoot: false, isApart: true };

  it.each([
    ['a comment thread of two people', 'comment', [root, other], ['split']],
    ['a comment thread of one', 'comment', [root], []],
    ['one whose others are apart already', 'comment', [root, apart], []],
    ['a review', 'review', [root, other], []],
    ['a private conversation', 'message', [root, other], []],
  ] as const)('can be taken apart: %s', (_, kind, participants, abilities) => {
    expect(threadAbilities({ kind, participants, isPart: false }, true)).toEqual(abilities);
    expect(threadAbilities({ kind, participants, isPart: false }, false)).toEqual([]);
  });

  it('can be joined again when it was split off', () => {
    expect(threadAbilities({ kind: 'comment', participants: [root], isPart: true }, true)).toEqual([
      'join',
    ]);
  });
});

describe('with a message', () => {
  const shown = { removedAt: null, hiddenAt: null, isHideable: false } as const;
  const inbound = { direction: 'inbound', ...shown, reply: null } as const;
  const reply = (state: string, undoUntil: Date | null = null) =>
    ({ direction: 'outbound', ...shown, reply: { state, undoUntil } }) as const;

  it('of a customer one can say that it needs no answer, unless it is gone', () => {
    expect(messageAbilities(inbound, everything, now)).toEqual(['no-answer-needed']);
    expect(messageAbilities({ ...inbound, removedAt: now }, everything, now)).toEqual([]);
    expect(messageAbilities(inbound, { mayWork: false, mayReply: true }, now)).toEqual([]);
  });

  it('of a customer one can hide and show again where the network has it', () => {
    const hideable = { ...inbound, isHideable: true };
    expect(messageAbilities(hideable, everything, now)).toContain('hide');
    expect(messageAbilities({ ...hideable, hiddenAt: now }, everything, now)).toContain('unhide');
    expect(messageAbilities({ ...hideable, removedAt: now }, everything, now)).toEqual([]);
  });

  it.each([
    ['failed', ['retry']],
    ['unknown', ['mark-sent', 'mark-not-sent']],
    ['sent', []],
    ['cancelled', []],
  ])('whose reply is %s one can %j', (state, abilities) => {
    expect(messageAbilities(reply(state), everything, now)).toEqual(abilities);
    expect(messageAbilities(reply(state), { mayWork: true, mayReply: false }, now)).toEqual([]);
  });

  it('that is queued can be taken back until its time is over', () => {
    expect(messageAbilities(reply('queued', later), everything, now)).toEqual(['undo']);
    expect(messageAbilities(reply('queued', now), everything, now)).toEqual([]);
  });
});

describe('removed messages', () => {
  it.each([
    ['administrator', true],
    ['supervisor', true],
    ['agent', false],
    ['api', false],
    ['analyst', false],
  ] as const)('are read by an %s: %s', (role, may) => {
    expect(mayReadRemoved({ role })).toBe(may);
  });
});
