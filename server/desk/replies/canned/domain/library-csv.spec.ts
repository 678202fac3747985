import { COLUMNS, csvLinesOf, delimiterOf, missingColumns, readCsvLines } from './library-csv.js';
import type { LibraryEntry } from './library-entry.js';

const lost: LibraryEntry = {
  shortcut: 'lost',
  title: '=Lost card',
  folder: 'Cards',
  tags: ['card', 'lost'],
  scope: 'team',
  team: 'Cards',
  state: 'approved',
  reviewBy: '2027-01-31',
  variants: [
    { language: 'en', network: null, body: '- Block it\nat once' },
    { language: 'en', network: 'facebook', body: 'Block it' },
    { language: 'nl', network: null, body: 'Blokkeer' },
  ],
  examples: [
    { language: 'en', text: 'I lost my card' },
    { language: 'nl', text: '@help kaart kwijt' },
  ],
};
const numbered = (rows: string[][]) => rows.map((cells, index) => ({ line: index + 2, cells }));

describe('the library as lines', () => {
  it('comes back as it went out', () => {
    const { entries, problems } = readCsvLines(COLUMNS, numbered(csvLinesOf(lost)));
    expect(problems).toEqual([]);
    expect(entries).toEqual([{ line: 2, entry: lost }]);
  });

  it('goes out with no cell that a spreadsheet computes', () => {
    for (const cell of csvLinesOf(lost).flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it('needs four columns, in any order and case', () => {
    expect(missingColumns(['Shortcut', 'Title'])).toEqual(['language', 'body']);
    const { entries } = readCsvLines(
      ['Body', 'language', 'title', 'shortcut'],
      [{ line: 2, cells: ['Hello', 'EN', 'Greeting', 'hi'] }],
    );
    expect(entries[0]!.entry).toMatchObject({ shortcut: 'hi', state: 'draft', scope: 'all' });
  });

  it('says which line is wrong, and reads the others', () => {
    const header = ['shortcut', 'title', 'language', 'body', 'state', 'scope'];
    const { entries, problems } = readCsvLines(header, [
      { line: 2, cells: ['', 'x', 'en', 'x'] },
      { line: 3, cells: ['a', 'x', 'en', 'x', 'done'] },
      { line: 4, cells: ['b', 'x', 'en', 'x', '', 'own'] },
      { line: 5, cells: ['c', 'x', 'en', 'x'] },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(entries.map(({ line }) => line)).toEqual([5]);
  });

  it('knows the signs that spreadsheets put between cells', () => {
    expect(delimiterOf('a;b;c')).toBe(';');
    expect(delimiterOf('a\tb\tc')).toBe('\t');
    expect(delimiterOf('a,b;c,d')).toBe(',');
  });
});
