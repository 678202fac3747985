import { emptyDraft, givable, moved, toSend, wordsOf } from './draft';

const step = (giveUp: 'skills' | 'language' | 'team') => ({
  afterMinutes: 10,
  giveUp,
  teamId: null,
});

describe('a queue while it is written', () => {
  it('reads words between commas, each once', () => {
    expect(wordsOf(' Cards, loans,,cards ')).toEqual(['cards', 'loans']);
  });

  it('can give up only what it asks for', () => {
    expect(givable(emptyDraft)).toEqual([]);
    expect(givable({ ...emptyDraft, skills: 'loans', strategy: 'pull' })).toEqual([
      'skills',
      'strategy',
    ]);
  });

  it('leaves out steps of what it does not ask for any more', () => {
    const draft = { ...emptyDraft, name: ' Loans ', needsLanguage: true };
    const { steps, name } = toSend({ ...draft, steps: [step('skills'), step('language')] });
    expect(steps).toEqual([step('language')]);
    expect(name).toBe('Loans');
  });

  it('moves one among the others', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});
