import { existsSync } from 'node:fs';
import path from 'node:path';
import { installed, root } from './run.mjs';

const exists = (...parts) => existsSync(path.join(root, ...parts));

const tsc = installed('typescript', 'bin', 'tsc');
const jest = installed('jest', 'bin', 'jest.js');

/** Every check that runs no product code; `architecture` is left out where Jest runs it anyway. */
export function checkSteps({ architecture }) {
  return [
    {
      name: 'lint',
      remedy: 'node_modules/.bin/eslint . --fix',
      args: [installed('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'],
    },
    {
      name: 'format',
      remedy: 'node_modules/.bin/prettier --write .',
      args: [installed('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    },
    { name: 'types of the server and the tests', args: [tsc, '-p', '.'] },
    exists('client', 'tsconfig.json') && {
      name: 'types of the client',
      args: [tsc, '-p', 'client', '--noEmit'],
    },
    exists('scripts', 'generate.mjs') && {
      name: 'generated files',
      remedy: 'npm run generate',
      args: ['scripts/generate.mjs', '--check'],
    },
    architecture && {
      name: 'architecture',
      args: [jest, '--selectProjects', 'architecture', '--silent'],
    },
  ].filter(Boolean);
}
