import { chooseVariant } from './choose-variant.js';

const text = (language: string, network: string | null = null) => ({
  language,
  network,
  body: `${language} ${network ?? 'any'}`,
});
const chosen = (
  variants: ReturnType<typeof text>[],
  language: string | null,
  network = 'x',
): string | undefined =>
  chooseVariant(variants, { language, network, fallbackLanguages: ['nl', 'en'] })?.body;

describe('chooseVariant', () => {
  it('takes the language of the conversation', () => {
    expect(chosen([text('en'), text('fr')], 'fr')).toBe('fr any');
  });

  it('prefers the text for the network, but never to the language', () => {
    expect(chosen([text('fr'), text('fr', 'x'), text('en')], 'fr')).toBe('fr x');
    expect(chosen([text('fr'), text('en', 'x')], 'fr')).toBe('fr any');
  });

  it('never takes a text for another network', () => {
    expect(chosen([text('fr', 'facebook')], 'fr')).toBeUndefined();
    expect(chosen([text('fr', 'facebook'), text('en')], 'fr')).toBe('en any');
  });

  it("falls back to the agent's language, then to English, then to whatever there is", () => {
    expect(chosen([text('de'), text('en'), text('nl')], 'fr')).toBe('nl any');
    expect(chosen([text('de'), text('en')], null)).toBe('en any');
    expect(chosen([text('pl'), text('de')], 'fr')).toBe('de any');
  });
});
