import type { ForbiddenPhrase } from '../contract.js';
import { findForbidden } from './find-forbidden.js';

const phrase = (words: string, severity: ForbiddenPhrase['severity'] = 'block') => ({
  phrase: words,
  severity,
  hint: '',
});
const found = (text: string, ...words: string[]) =>
  findForbidden(
    text,
    words.map((one) => phrase(one)),
  ).map((one) => one.phrase);

describe('forbidden phrases', () => {
  it('are found as whole words only', () => {
    expect(found('Your guaranteed rate', 'guarantee')).toEqual([]);
    expect(found('We guarantee it.', 'guarantee')).toEqual(['guarantee']);
  });

  it('are found whatever the accents, the case and the marks between the words', () => {
    expect(found('C’est GARANTI à 100 %, promis', 'garanti a 100')).toEqual(['garanti a 100']);
    expect(found('Not my—problem!', 'not my problem')).toEqual(['not my problem']);
  });

  it('stand for any ending with a star', () => {
    expect(found('We are guaranteeing this', 'guarant*')).toEqual(['guarant*']);
  });

  it('are all told, in their order', () => {
    expect(found('Calm down, not my problem', 'not my problem', 'calm down', 'sue')).toEqual([
      'not my problem',
      'calm down',
    ]);
  });
});
