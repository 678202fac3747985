import { isCommonPassword } from './common-passwords.js';
import { weaknessOf } from './password-rules.js';

const weakness = async (password: string, personal: string[] = []) =>
  weaknessOf({ password, isCommon: await isCommonPassword(password), personal });

describe('A new password', () => {
  it('is refused below eight characters', async () => {
    expect(await weakness('k7#mQx2')).toBe('too-short');
    expect(await weakness('k7#mQx2p')).toBeNull();
  });

  it('may have 128 characters and not one more', async () => {
    const long = 'correct horse battery staple '.repeat(5);
    expect(await weakness(long.slice(0, 128))).toBeNull();
    expect(await weakness(long.slice(0, 129))).toBe('too-long');
  });

  it('counts characters as people do, not their bytes', async () => {
    expect(await weakness('🦊🐻🐼🐨🐯🦁🐮')).toBe('too-short');
    expect(await weakness('🦊🐻🐼🐨🐯🦁🐮🐷')).toBeNull();
  });

  it('needs neither digits nor capitals nor signs', async () => {
    expect(await weakness('paper lantern orbit')).toBeNull();
  });

  it.each([
    'password',
    'Password',
    'PASSWORD1',
    'Password2024!',
    '12345678',
    'qwertyuiop',
    'iloveyou',
  ])('is refused when everybody uses it: %s', async (password) => {
    expect(await weakness(password)).toBe('common');
  });

  it('is refused when it says one thing over and over', async () => {
    expect(await weakness('ababababababab')).toBe('repeats');
  });

  it.each(['An Vermeulen 1987', 'anvermeulen!!', 'an.vermeulen@lumen.example'])(
    'is refused when it is the person: %s',
    async (password) => {
      expect(await weakness(password, ['An Vermeulen', 'an.vermeulen@lumen.example'])).toBe(
        'personal',
      );
    },
  );
});
