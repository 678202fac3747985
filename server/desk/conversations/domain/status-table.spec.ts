import type { Status } from '../contract.js';
import { ACTS, checkStatusTable, STATUS_TABLE, statusAfter } from './status-table.js';

const possibleActs = (status: Status) =>
  ACTS.filter((act) => statusAfter(status, act) !== undefined);

describe('the status table', () => {
  it('is whole and says nothing twice', () => {
    expect(() => checkStatusTable()).not.toThrow();
    expect(() => checkStatusTable([...STATUS_TABLE, STATUS_TABLE[0]!])).toThrow(/twice/);
    expect(() => checkStatusTable(STATUS_TABLE.slice(1))).toThrow(/wait/);
  });

  it('lets a resolved conversation only be reopened', () => {
    expect(possibleActs('resolved')).toEqual(['reopen']);
    expect(statusAfter('resolved', 'reopen')).toBe('open');
  });

  it('lets an open conversation wait, sleep or end', () => {
    expect(possibleActs('open')).toEqual(['wait', 'snooze', 'resolve']);
  });

  it('wakes what sleeps', () => {
    expect(statusAfter('snoozed', 'wake')).toBe('open');
    expect(statusAfter('open', 'wake')).toBeUndefined();
  });
});
