import fc from 'fast-check';
import { piecesOf } from './template.js';
import { cleanValue, firstNameOf } from './variable-value.js';

describe('cleanValue', () => {
  it('is one plain line', () => {
    expect(cleanValue('  Mia\n\tde  Vries ')).toBe('Mia de Vries');
    expect(cleanValue('Mia\u202e gro.live')).toBe('Mia gro.live');
    expect(cleanValue('\u0000\u200b ')).toBeNull();
    expect(cleanValue(null)).toBeNull();
  });

  it('can never be read as a place, whatever a customer calls themselves', () => {
    expect(cleanValue('{{agent.name}}')).toBe('agent.name');
    fc.assert(
      fc.property(fc.stringMatching(/^[{} a-z.|\u200b]{0,30}$/), (name) => {
        const value = cleanValue(name) ?? '';
        expect(piecesOf(value).every(({ kind }) => kind === 'text')).toBe(true);
      }),
    );
  });

  it('is cut before it fills a reply', () => {
    expect(cleanValue('é'.repeat(5000))).toHaveLength(200);
  });
});

describe('firstNameOf', () => {
  it.each([
    ['Mia de Vries', 'Mia'],
    ['Jean-Pierre Dubois', 'Jean-Pierre'],
    ['ÉLODIE MARTIN', 'Élodie'],
    ['JEAN-PIERRE', 'Jean-Pierre'],
    ["D'Artagnan", "D'Artagnan"],
    ['Zoë', 'Zoë'],
  ])('of %s is %s', (name, first) => expect(firstNameOf(name)).toBe(first));

  it.each([
    'mia_1987',
    '@mia',
    'Mr. Smith',
    'Mevr. Jansen',
    '0477 12 34',
    'M. Dupont',
    '',
    '☀️ Mia',
  ])('is not guessed from %s', (name) => expect(firstNameOf(name)).toBeNull());
});
