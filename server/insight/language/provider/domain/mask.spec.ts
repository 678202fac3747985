import { mask, maskedStart } from './mask.js';

describe('mask', () => {
  it.each([
    ['Mail me at eva.peeters@mail.example', 'Mail me at [mail]'],
    ['Call +32 475 12 34 56 please', 'Call [number] please'],
    ['My order 4711-88231 is late', 'My order [number] is late'],
    ['Pay to BE68 5390 0754 7034', 'Pay to [account]'],
    ['See https://hark.example/x?token=9', 'See [link]'],
    ['Thanks @eva_p!', 'Thanks [name]!'],
    ['I live at Kerkstraat 12', 'I live at [address]'],
    ['J’habite 12 rue de la Loi', 'J’habite [address]'],
    ['It cost 49.99 in 2024', 'It cost 49.99 in 2024'],
  ])('%s', (text, masked) => expect(mask(text, [])).toBe(masked));

  it('takes known names out, whole and in parts, however they are written', () => {
    const names = ['Eva Peeters', 'Anna'];
    expect(mask('Hello Anna, it is EVA PEETERS. Eva here, not Evangeline.', names)).toBe(
      'Hello [name], it is [name]. [name] here, not Evangeline.',
    );
  });

  it('takes a name for letters, whatever stands in it', () => {
    expect(mask('Hi J. (Jo) *Smith', ['J. (Jo) *Smith'])).toBe('Hi [name]');
    expect(mask('a.b', ['.', '', '  '])).toBe('a.b');
  });

  it('is done with a long text in no time', () => {
    for (const text of ['1 '.repeat(25_000), 'a.'.repeat(25_000), '@'.repeat(50_000)])
      expect(typeof mask(text, ['Eva'])).toBe('string');
  });
});

describe('maskedStart', () => {
  it('lets no half of an address or a number out where the text is cut', () => {
    const text = `${'a '.repeat(20)}eva.peeters@mail.example`;
    expect(maskedStart(text, [], 60)).not.toContain('peeters');
    expect(maskedStart(`${'a '.repeat(20)}0475 12 34 56`, [], 44)).not.toMatch(/\d/);
  });
});
