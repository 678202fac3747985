import { matchingPeople, mentionedIn, mentionQuery, withMention } from './mentions';

const people = [
  { id: 'u1', name: 'Anna Peeters' },
  { id: 'u2', name: 'Zoë Lambert' },
  { id: 'u3', name: 'Anna' },
];

describe('mentionQuery', () => {
  it.each([
    ['@', '', 0],
    ['Ask @an', 'an', 4],
    ['(@zoë', 'zoë', 1],
    ['Ask @anna p', 'anna p', 4],
  ])('finds the name being typed in "%s"', (text, typed, from) => {
    expect(mentionQuery(text, text.length)).toEqual({ from, text: typed });
  });

  it.each(['me@bank', 'no name', '@anna peeters is', '@an\n'])('finds none in "%s"', (text) => {
    expect(mentionQuery(text, text.length)).toBeNull();
  });

  it('looks only at what stands before the caret', () => {
    expect(mentionQuery('@an rest', 3)).toEqual({ from: 0, text: 'an' });
  });
});

describe('matchingPeople', () => {
  it('finds by first or last name, with or without accents', () => {
    expect(matchingPeople(people, 'zoe').map((person) => person.id)).toEqual(['u2']);
    expect(matchingPeople(people, 'lam').map((person) => person.id)).toEqual(['u2']);
    expect(matchingPeople(people, '').length).toBe(3);
  });
});

describe('withMention', () => {
  it('fills in the name and puts the caret behind it', () => {
    expect(withMention('Ask @zo about it', { from: 4, text: 'zo' }, 'Zoë Lambert')).toEqual({
      text: 'Ask @Zoë Lambert about it',
      caret: 17,
    });
  });
});

describe('mentionedIn', () => {
  it('means the longer name where both fit', () => {
    expect(mentionedIn('@Anna Peeters please', people)).toEqual(['u1']);
    expect(mentionedIn('@Anna, and @Zoë Lambert', people)).toEqual(['u3', 'u2']);
  });

  it('names nobody twice, and nobody whose name only begins so', () => {
    expect(mentionedIn('@Anna @Anna @Annabel', people)).toEqual(['u3']);
  });
});
