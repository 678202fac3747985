import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { cellsOf } from './cells-of.js';
import type { Delimiter } from './file-shape.js';
import { LineSplitter, LONGEST_LINE } from './line-splitter.js';

const linesOf = (
  bytes: Buffer,
  delimiter: Delimiter,
  size: number,
  from = { byte: 0, line: 1 },
) => {
  const splitter = new LineSplitter(delimiter, from);
  const lines = [];
  for (let at = from.byte; at < bytes.length; at += size)
    lines.push(...splitter.push(bytes.subarray(at, at + size)));
  return [...lines, ...splitter.end()];
};
const tableOf = (text: string, delimiter: Delimiter = ',') =>
  linesOf(Buffer.from(text), delimiter, 7).map(({ bytes }) => cellsOf(bytes.toString(), delimiter));

const aCell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '=') });
const aTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('\n', '\r\n'))
  .chain(([width, newline]) =>
    fc.record({
      newline: fc.constant(newline),
      rows: fc.array(fc.array(aCell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    }),
  );

describe('the lines of a table', () => {
  it('are those that a spreadsheet would see, however the bytes arrive', () => {
    fc.assert(
      fc.property(
        aTable,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom<Delimiter>(',', ';'),
        ({ rows, newline }, size, delimiter) => {
          const text = stringify(rows, {
            delimiter,
            record_delimiter: newline,
            quoted: true,
            quoted_empty: true,
          });
          const own = linesOf(Buffer.from(text), delimiter, size).map(({ bytes }) =>
            cellsOf(bytes.toString(), delimiter),
          );
          expect(own).toEqual(parse(text, { delimiter, record_delimiter: newline }));
        },
      ),
    );
  });

  it('can be read on from where any of them ends', () => {
    const bytes = Buffer.from('a,"x\ny"\r\nb,2\n\nc,3\rd,4');
    const all = linesOf(bytes, ',', 5);
    expect(all.map(({ line }) => line)).toEqual([1, 3, 5, 6]);
    for (const [index, { end }] of all.entries()) {
      const rest = linesOf(bytes, ',', 3, end);
      expect(rest).toEqual(all.slice(index + 1));
    }
  });

  it('lose one line to a quote that is never closed, not the rest of the file', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `${n},x`).join('\n');
    const lines = linesOf(Buffer.from(`a,b\n1,"open\n${many}\n`), ',', 65_536);
    expect(lines).toHaveLength(20_002);
    expect(lines.filter(({ problem }) => problem)).toEqual([
      expect.objectContaining({ line: 2, problem: 'quote-open' }),
    ]);
  });

  it('are told when no customer can be that long', () => {
    const [line, next] = linesOf(Buffer.from(`${'x'.repeat(LONGEST_LINE + 1)}\nb\n`), ',', 4096);
    expect(line!.problem).toBe('too-long');
    expect(next!.bytes.toString()).toBe('b');
  });

  it('do not fill the memory where no line ends', () => {
    const splitter = new LineSplitter(',', { byte: 0, line: 1 });
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const found = Array.from({ length: 1000 }, () => splitter.push(chunk)).flat();
    expect(found).toEqual([]);
    const [long, next] = [...splitter.push(Buffer.from('\r\nb\n')), ...splitter.end()];
    const byte = 1000 * chunk.length + 2;
    expect(long).toMatchObject({ line: 1, problem: 'too-long', end: { byte, line: 2 } });
    expect(long!.bytes).toHaveLength(LONGEST_LINE);
    expect(next).toMatchObject({ line: 2, end: { byte: byte + 2, line: 3 } });
  }, 15_000);

  it('end with the file also where the last is too long', () => {
    const lines = linesOf(Buffer.from(`a\n${'x'.repeat(3 * LONGEST_LINE)}`), ',', 4096);
    expect(lines.map(({ line, problem }) => [line, problem])).toEqual([
      [1, undefined],
      [2, 'too-long'],
    ]);
  });
});

describe('the cells of a line', () => {
  it('are read with their quotes undone', () => {
    expect(tableOf('a,"b, ""c""",\n')).toEqual([['a', 'b, "c"', '']]);
  });

  it('cannot be read when something follows a closing quote', () => {
    expect(tableOf('a,"b"c,d\ne,f\n')).toEqual([undefined, ['e', 'f']]);
  });

  it('keep a quote that stands within a text', () => {
    expect(tableOf('5" screen,x\n')).toEqual([['5" screen', 'x']]);
  });
});
