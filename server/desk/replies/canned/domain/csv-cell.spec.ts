import fc from 'fast-check';
import { guarded, unguarded } from './csv-cell.js';

describe('a cell', () => {
  it.each(['=1+1', '+32', '-1', '@SUM(A1)', '\t=1', '\n=1', '＝1', "'=1"])(
    'never begins like a formula: %j',
    (text) => expect(guarded(text)).toBe(`'${text}`),
  );

  it('is left alone when no spreadsheet would compute it', () => {
    expect(guarded('Hello = you')).toBe('Hello = you');
    expect(guarded("'s Morgens")).toBe("'s Morgens");
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+@a-]{0,6}$/), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });
});
