import fc from 'fast-check';
import { DecodeError } from './decode-error.js';
import { parseLossless } from './lossless-json.js';

const parse = (text: string): unknown => parseLossless(Buffer.from(text));

it('keeps every digit of long integers, as text, and leaves other numbers numbers', () => {
  expect(parse('{"a":9007199254740993,"b":[-9007199254740993,1],"c":1.5e300}')).toEqual({
    a: '9007199254740993',
    b: ['-9007199254740993', 1],
    c: 1.5e300,
  });
});

it('does not touch digits inside text, whatever is escaped before them', () => {
  const value = { 'a"9007199254740993': '\\"9007199254740993', b: '\\\\', c: 'x\\' };
  const text = JSON.stringify({ ...value, d: 1 }).replace('"d":1', '"d":12345678901234567890');
  expect(parse(text)).toEqual({ ...value, d: '12345678901234567890' });
});

it('agrees with JSON.parse on every document without long integers', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      fc.pre(!/\d{16}/.test(text));
      const padded = `[${text},"1234567890123456"]`;
      expect(parse(padded)).toEqual(JSON.parse(padded));
    }),
    { numRuns: 500 },
  );
});

it.each(['', '{', '{"a":12345678901234567890', '"1234567890123456', 'nope', '{"a":01}'])(
  'refuses %j with one kind of error',
  (text) => {
    expect(() => parse(text)).toThrow(DecodeError);
  },
);

it('refuses what is not UTF-8, and takes a byte order mark', () => {
  expect(() => parseLossless(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toThrow('not UTF-8');
  expect(parse('\ufeff{"a":1}')).toEqual({ a: 1 });
});
