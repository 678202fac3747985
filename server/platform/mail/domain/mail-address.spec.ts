import { headerText, isMailAddress, mailAddress } from './mail-address.js';

describe('an address', () => {
  it.each(['ann@example.org', "o'neil+desk@mail.example.org", 'é@exämple.org'])('%s', (address) => {
    expect(mailAddress(address)).toBe(address);
  });

  it.each([
    '',
    'ann',
    'ann@',
    '@example.org',
    'ann@example.org, bob@example.org',
    'Ann <ann@example.org>',
    'ann@example.org\r\nBcc: all@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])('is not: %j', (address) => {
    expect(isMailAddress(address)).toBe(false);
    expect(() => mailAddress(address)).toThrow(/mail\.bad-address/);
  });
});

it('a subject stays one header, whatever is in it', () => {
  expect(headerText('Hello\r\nBcc: all@example.org\u2028x')).toBe('Hello Bcc: all@example.org x');
});
