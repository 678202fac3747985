import { pickLanguage } from './i18n';

describe('picking the language of a browser', () => {
  it('takes the first one the desk speaks', () => {
    expect(pickLanguage(['de-DE', 'nl-BE', 'fr'])).toBe('nl');
    expect(pickLanguage(['fr-CA'])).toBe('fr');
  });

  it('falls back to English', () => {
    expect(pickLanguage(['ja'])).toBe('en');
    expect(pickLanguage([])).toBe('en');
  });
});
