import { daysTyped } from './days-typed';

describe('days that are typed', () => {
  it('are whole and at least one', () => {
    expect(daysTyped(' 90 ')).toBe(90);
    for (const text of ['', '0', '-3', '1.5', '1e3', '99999']) expect(daysTyped(text)).toBeNull();
  });
});
