import { delimiterOf, encodingOf, markLength } from './file-shape.js';

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', Buffer.from('name;e-mail\nRenée;r@mail.example\n')],
    ['utf-8', Buffer.from('\ufeffname\nEva\n')],
    ['utf-8', Buffer.from('name\nEva\n')],
    ['windows-1252', Buffer.from('name\nRen\xe9e\nJos\xe9\n', 'latin1')],
    ['windows-1252', Buffer.from('name\nRen\xe9e\n', 'latin1')],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le('name\nEva\n')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be('name\nEva\n')])],
    ['utf-16le', utf16le('name\nEva\n')],
    ['utf-16be', utf16be('name\nEva\n')],
  ])('is read from its bytes: %s', (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it('is the one that most lines have when a file mixes two', () => {
    const mixed = [...'éééé'].map((sign) => Buffer.from(`Ren${sign}e\n`));
    mixed.push(Buffer.from('Jos\xe9\n', 'latin1'));
    expect(encodingOf(Buffer.concat(mixed))).toBe('utf-8');
  });

  it('does not mind a character that the end of the head cuts in two', () => {
    expect(encodingOf(Buffer.from('name\nRenée\nJosé').subarray(0, -1))).toBe('utf-8');
  });

  it('has a mark of its own length, or none', () => {
    expect(markLength(Buffer.from('\ufeffname'))).toBe(3);
    expect(markLength(Buffer.from([0xff, 0xfe, 0x61, 0]))).toBe(2);
    expect(markLength(Buffer.from('name'))).toBe(0);
  });
});

it('the delimiter is what cuts the lines evenly, not what stands in their texts', () => {
  expect(delimiterOf('name;city\n"Maes, Eva, dr";Ghent\nTom;Bruges\n')).toBe(';');
  expect(delimiterOf('a\tb\tc\n1,5\t2\t3\n')).toBe('\t');
  expect(delimiterOf('a|b\n1|2\n')).toBe('|');
  expect(delimiterOf('name\nEva\n')).toBe(',');
});
