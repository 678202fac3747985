import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brokenLinks, commandsIn, variablesIn } from './documents.js';
import { filesBelow, repository } from './repository.js';

const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...filesBelow(repository, 'docs', '.md'),
  ...filesBelow(repository, 'deploy', '.md'),
  ...filesBelow(repository, 'server', 'README.md'),
];

describe('the documents', () => {
  it.each(documents)('%s points to what is there', (file) => {
    expect(brokenLinks(file, read(file), placeExists)).toEqual([]);
  });

  it('name commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = documents.flatMap((file) =>
      commandsIn(read(file)).filter((name) => !(name in scripts)),
    );
    expect(unknown).toEqual([]);
  });

  it('explain every variable that the server reads, and no other', () => {
    const table = read('docs/operating.md').split('## Variables')[1]!.split('\n## ')[0]!;
    expect(variablesIn(table)).toEqual(variablesIn(read('server/platform/config/config.ts')));
  });

  it('draw a map of folders that exist', () => {
    const map = read('README.md').split('## Map of the house')[1]!.split('```')[1]!;
    const folders = [...map.matchAll(/^( *)(\w+\/)(?: (\w+\/))?/gm)];
    const missing = folders
      .flatMap(([, indent, ...names]) =>
        names.map((name) => name && `${indent === '' ? '' : 'server/'}${name}`),
      )
      .filter((folder) => folder && !existsSync(path.join(repository, folder)));
    expect(folders.length).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });
});

describe('the reading of documents', () => {
  it('finds a link to nothing, a file and a heading alike', () => {
    const text = '[a](gone.md) [b](here.md#no-such) [c](here.md#a-place) [d](https://x.test/)';
    const files: Record<string, string> = { 'docs/here.md': '## A place\n' };
    expect(brokenLinks('docs/a.md', text, (file) => files[file])).toEqual([
      'gone.md',
      'here.md#no-such',
    ]);
  });

  it('finds commands and variables', () => {
    expect(commandsIn('`npm run bench` and npm run --silent user -- add')).toEqual([
      'bench',
      'user',
    ]);
    expect(variablesIn('`PORT` is not IMPORTANT, HARK_DEMO is')).toEqual(['HARK_DEMO', 'PORT']);
  });
});

/** The text of a file, empty for a folder; undefined when there is no such thing. */
function placeExists(file: string): string | undefined {
  const place = path.join(repository, file);
  if (!existsSync(place)) return undefined;
  return file.endsWith('.md') ? read(file) : '';
}
