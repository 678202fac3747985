import { findForbidden } from './find-forbidden';

const found = (text: string, ...phrases: string[]) =>
  findForbidden(
    text,
    phrases.map((phrase) => ({ phrase, severity: 'block', hint: '' })),
  ).map(({ start, end }) => text.slice(start, end));

describe('forbidden phrases while one types', () => {
  it('are found where they stand, accents and case apart', () => {
    expect(found('Dit is GARANTÍ, écht garanti.', 'garanti')).toEqual(['GARANTÍ', 'garanti']);
  });

  it('are whole words, unless a star leaves the end open', () => {
    expect(found('guaranteed', 'guarantee')).toEqual([]);
    expect(found('guaranteed', 'guarantee*')).toEqual(['guaranteed']);
  });

  it('may be several words with any marks between', () => {
    expect(found('That is not  my, problem', 'not my problem')).toEqual(['not  my, problem']);
  });

  it('are told in the order of the text', () => {
    expect(found('calm down or sue', 'sue', 'calm down')).toEqual(['calm down', 'sue']);
  });
});
