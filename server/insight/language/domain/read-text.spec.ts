import { readText } from './read-text.js';
import { openDetector } from './spoken-language.js';

beforeAll(openDetector);

const read = (text: string, over: { rating?: number | null; spoken?: string | null } = {}) =>
  readText(text, { rating: null, spoken: null, ...over }, null);

describe('readText', () => {
  it.each([
    ['My card was declined twice today, this is unacceptable.', 'en', 'negative', ['complaint']],
    ['Mijn kaart werkt nog steeds niet, ik wacht al weken!', 'nl', 'negative', ['complaint']],
    ["L'application ne fonctionne plus, c'est inadmissible.", 'fr', 'negative', ['complaint']],
    ['Great app, well done to the team!', 'en', 'positive', ['praise']],
    ['Super service, merci beaucoup !', 'fr', 'positive', ['praise']],
    ['Heel vriendelijk geholpen, top!', 'nl', 'positive', ['praise']],
    ['What are your opening hours on Saturday?', 'en', 'neutral', ['question']],
    ['Hoe kan ik een rekening openen bij jullie?', 'nl', 'neutral', ['question', 'sales-chance']],
  ])('%s', (text, language, sentiment, intents) => {
    expect(read(text)).toEqual({ language, sentiment, intents });
  });

  it('turns what is negated', () => {
    expect(read('The new app is not good at all').sentiment).toBe('negative');
    expect(read("Ce n'est pas mal, aucun problème").sentiment).not.toBe('negative');
  });

  it('lets the last clause weigh more', () => {
    expect(read('The people were friendly but the app is terrible').sentiment).toBe('negative');
  });

  it('knows offers that nobody asked for', () => {
    const text =
      'I earned $5000 a week from home with bitcoin, contact my mentor on whatsapp +1 555 123 4567';
    expect(read(text).intents).toEqual(['spam']);
  });

  it('takes the language of the conversation where the words are too few', () => {
    expect(read('ok 👍', { spoken: 'nl' }).language).toBe('nl');
    expect(read('ok 👍').language).toBeNull();
  });

  it('believes the stars of a review', () => {
    expect(read('Three weeks.', { rating: 1 })).toMatchObject({
      sentiment: 'negative',
      intents: ['complaint'],
    });
    expect(read('', { rating: 5 }).sentiment).toBe('positive');
  });

  it('says nothing about nothing', () => {
    expect(read('')).toEqual({ language: null, sentiment: null, intents: [] });
  });
});
