import { refusedAsCsv } from './refused-lines';

it('tells the refused lines only, with no cell that a spreadsheet computes', () => {
  const line = { title: null, shortcut: 'a', detail: null };
  const csv = refusedAsCsv({
    lines: [
      { ...line, line: 2, outcome: 'added' },
      { ...line, line: 3, outcome: 'refused', shortcut: '=1+1', detail: 'Say “en”, not "x"' },
    ],
  });
  expect(csv.split('\r\n')).toEqual([
    'line,shortcut,reason',
    `3,"'=1+1","Say “en”, not ""x"""`,
    '',
  ]);
});
