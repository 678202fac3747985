import en from './en';
import fr from './fr';
import nl from './nl';

type Texts = { [key: string]: string | Texts };

const flatten = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );

const english = new Map(flatten(en));
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe.each([
  ['English', en],
  ['French', fr],
  ['Dutch', nl],
])('%s', (_, texts) => {
  const flat = flatten(texts);

  it('has exactly the keys of English', () => {
    expect(flat.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('has no empty text and none with a stray space', () => {
    expect(flat.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('fills in the same values as English', () => {
    const differing = flat.filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});
