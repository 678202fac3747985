import { isRefusedRow } from './refused-row.js';

describe('What the database answers to a row', () => {
  it.each([
    ['a character that it cannot keep', '22P05', true],
    ['a channel that is gone', '23503', true],
    ['too large a value', '54000', true],
    ['the disk is full', '53100', false],
    ['it shuts down', '57P01', false],
    ['a deadlock', '40P01', false],
  ])('%s (%s): refuses the row: %s', (_, code, expected) =>
    expect(isRefusedRow({ driverError: { code } })).toBe(expected),
  );

  it('a lost connection says nothing about the row', () => {
    expect(isRefusedRow(new Error('Connection terminated unexpectedly'))).toBe(false);
    expect(isRefusedRow({ driverError: { code: 'ECONNREFUSED' } })).toBe(false);
  });
});
