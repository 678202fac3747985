import deskEn from './desk/en';
import deskFr from './desk/fr';
import deskNl from './desk/nl';
import officeEn from './office/en';
import officeFr from './office/fr';
import officeNl from './office/nl';
import { deskNamespaces, readTexts } from './read-texts';

const en = { ...deskEn, ...officeEn };
const fr = { ...deskFr, ...officeFr };
const nl = { ...deskNl, ...officeNl };

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

describe('fetching texts', () => {
  it('finds every namespace in every language', async () => {
    for (const namespace of Object.keys(en)) {
      expect(await readTexts('fr', namespace)).toEqual(fr[namespace as keyof typeof fr]);
    }
  });

  it('has all of the inbox before the first page', () => {
    expect([...deskNamespaces].toSorted()).toEqual(Object.keys(deskEn).toSorted());
  });

  it('says so when a namespace has no file', async () => {
    await expect(readTexts('en', 'elsewhere')).rejects.toThrow('elsewhere');
  });
});
