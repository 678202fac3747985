import { openDetector, spokenLanguage } from './spoken-language.js';

beforeAll(openDetector);

const alone = (text: string) => spokenLanguage(text, null);

describe('spokenLanguage', () => {
  it.each([
    ['Mijn kaart werd vandaag twee keer geweigerd', 'nl'],
    ['Ma carte a été refusée deux fois aujourd’hui', 'fr'],
    ['My card was declined twice today', 'en'],
    ['Meine Karte wurde heute zweimal abgelehnt', 'de'],
    ['Mi tarjeta fue rechazada dos veces hoy', 'es'],
    ['@LumenBank https://lumen.example/the/and/of ik kan nog altijd niet inloggen', 'nl'],
  ])('%s', (text, language) => expect(alone(text)).toBe(language));

  it.each([
    ['Merci !', 'fr'],
    ['Dank u wel', 'nl'],
    ['Thank you', 'en'],
  ])('knows small words alone: %s', (text, language) => expect(alone(text)).toBe(language));

  it('goes by the conversation where the words are too few', () => {
    expect(spokenLanguage('OK 👍', 'nl')).toBe('nl');
    expect(spokenLanguage('Super', 'fr')).toBe('fr');
  });

  it('hears when somebody changes the language', () => {
    expect(spokenLanguage('Sorry, could you answer me in English please?', 'nl')).toBe('en');
  });

  it('says nothing about nothing', () => {
    for (const text of ['', '👍👍', '12345', 'https://lumen.example/de/het/een']) {
      expect(alone(text)).toBeNull();
      expect(spokenLanguage(text, 'fr')).toBe('fr');
    }
  });
});
