import { linkify, safeAddress } from './linkify';

const links = (text: string) =>
  linkify(text).flatMap((part) => (part.kind === 'link' ? [part.text] : []));

describe('linkify', () => {
  it('leaves text without an address as one part', () => {
    expect(linkify('The app says no')).toEqual([{ kind: 'text', text: 'The app says no' }]);
    expect(linkify('')).toEqual([]);
  });

  it('keeps every character of the text, in order', () => {
    const text = 'See https://a.example/x?y=1, (https://b.example/c_(d)) or http://c.example.';
    expect(
      linkify(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it.each([
    ['ends before the full stop', 'Go to https://a.example/x.', 'https://a.example/x'],
    ['ends before a closing bracket', '(https://a.example/x)', 'https://a.example/x'],
    [
      'keeps a bracket that the address opened',
      'https://a.example/x_(y)',
      'https://a.example/x_(y)',
    ],
    ['keeps query and fragment', 'https://a.example/?q=1&r=2#s', 'https://a.example/?q=1&r=2#s'],
  ])('an address %s', (_what, text, expected) => {
    expect(links(text)).toEqual([expected]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://',
    'https://user:secret@a.example/',
  ])('%s never becomes a link', (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe('safeAddress', () => {
  it('accepts web addresses only', () => {
    expect(safeAddress('https://a.example/ü')).toBe('https://a.example/%C3%BC');
    expect(safeAddress('JavaScript:alert(1)')).toBeNull();
    expect(safeAddress('/relative')).toBeNull();
  });
});
