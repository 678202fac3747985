import { csvFile } from './csv-file.js';

describe('csvFile', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=1+1', "'=1+1"],
    ['\uff1dSUM(A1)', "'\uff1dSUM(A1)"],
    ["'@x", "''@x"],
    [-3, '-3'],
    [null, ''],
  ])('writes %j as %s', (value, cell) => {
    expect(csvFile([[value]])).toBe(`${cell}\r\n`);
  });
});
