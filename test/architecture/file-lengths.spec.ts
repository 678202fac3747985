import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, repository } from './repository.js';

const LIMIT = 300;
/** A contract.ts is a vocabulary: types only, looked up rather than read. */
const VOCABULARY_LIMIT = 400;

const limitOf = (file: string) => (file.endsWith('/contract.ts') ? VOCABULARY_LIMIT : LIMIT);

const sources = ['server', 'client/src', 'test', 'scripts'].flatMap((folder) =>
  ['.ts', '.tsx', '.mjs'].flatMap((ending) => filesBelow(repository, folder, ending)),
);

const written = sources.filter((file) => !file.startsWith('client/src/api/generated/'));

const lengths = written.map((file) => ({
  file,
  lines: readFileSync(path.join(repository, file), 'utf8').split('\n').length,
}));

describe('the files', () => {
  it(`have at most ${LIMIT} lines each: a file is one idea`, () => {
    expect(lengths.filter(({ file, lines }) => lines > limitOf(file))).toEqual([]);
  });

  it('have about 60 lines in the middle, and hardly any more than 150', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    const long = sorted.filter((lines) => lines > 150).length / sorted.length;
    expect(median).toBeLessThan(90);
    expect(long).toBeLessThan(0.1);
  });
});
