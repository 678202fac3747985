import { emptyCanned, isChanged, keyOfText, missingIn, withText, writtenOf } from './canned-values';

const full = {
  ...emptyCanned('en', 'Cards'),
  shortcut: '/lost ',
  title: ' Lost card',
  tags: 'card, , lost',
  variants: [{ language: 'en', network: null, body: 'Block it' }],
  examples: { en: 'Where is my card?\n\nLost it ' },
};

describe('a canned reply while it is being written', () => {
  it('is sent without what only helps typing', () => {
    expect(writtenOf(full)).toMatchObject({
      shortcut: 'lost',
      title: 'Lost card',
      tags: ['card', 'lost'],
      teamId: null,
      reviewBy: null,
      examples: [
        { language: 'en', text: 'Where is my card?' },
        { language: 'en', text: 'Lost it' },
      ],
    });
  });

  it('says what is missing', () => {
    expect(missingIn(full)).toEqual([]);
    expect(missingIn({ ...emptyCanned('en', ''), scope: 'team' })).toEqual([
      'shortcut',
      'title',
      'team',
      'text',
    ]);
  });

  it('gets one text a place; one for a network begins with the general one', () => {
    const more = withText(withText(full, 'en', 'facebook'), 'nl', null);
    expect(more.variants.map(keyOfText)).toEqual(['en ', 'en facebook', 'nl ']);
    expect(more.variants[1]!.body).toBe('Block it');
    expect(withText(more, 'nl', null)).toBe(more);
    expect(isChanged(full, more)).toBe(true);
  });
});
