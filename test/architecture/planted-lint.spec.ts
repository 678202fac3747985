import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { PlantedTree } from './planted-tree.js';
import { repository } from './repository.js';

interface LintResult {
  filePath: string;
  messages: { ruleId: string | null }[];
}

const plants: { rule: string; file: string; text: string }[] = [
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: 'server/crm/any.ts',
    text: 'export const anything = (value: any) => String(value);',
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: 'server/crm/ignored.ts',
    text: '// @ts-ignore\nexport const one: string = 1;',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'server/crm/floating.ts',
    text: 'export const go = (work: () => Promise<void>) => { work(); };',
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    file: 'server/crm/misused.ts',
    text: 'export const go = (done: Promise<boolean>) => { if (done) return 1; return 2; };',
  },
  {
    rule: 'no-empty',
    file: 'server/crm/swallowed.ts',
    text: 'export const go = (work: () => void) => { try { work(); } catch {} };',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'server/crm/domain/clock.ts',
    text: 'export const now = () => new Date();',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'server/crm/domain/ticks.ts',
    text: 'export const now = () => Date.now();',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'server/crm/domain/dice.ts',
    text: 'export const dice = () => Math.random();',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'client/src/ui/raw-html.tsx',
    text: "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
  },
  {
    rule: 'no-restricted-syntax',
    file: 'client/src/ui/sink.ts',
    text: "export const write = (node: Element) => { node.innerHTML = ''; };",
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'client/src/ui/hook.ts',
    text: "import { useState } from 'react';\nexport const useOdd = (odd: boolean) => { if (odd) useState(1); };",
  },
];

function lint(tree: string): Promise<LintResult[]> {
  const program = path.join(repository, 'node_modules/eslint/bin/eslint.js');
  const args = [program, 'server', 'client', '--format', 'json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: tree }, (_error, stdout, stderr) => {
      if (stdout) resolve(JSON.parse(stdout) as LintResult[]);
      else reject(new Error(`ESLint gave no result: ${stderr}`));
    });
  });
}

describe('a planted offence', () => {
  const tree = new PlantedTree();
  let results: LintResult[];

  beforeAll(async () => {
    copyFileSync(
      path.join(repository, 'eslint.config.js'),
      path.join(tree.folder, 'eslint.config.js'),
    );
    for (const { file, text } of plants) tree.write(file, `${text}\n`);
    results = await lint(tree.folder);
  });

  afterAll(() => tree.remove());

  it.each(plants)('against $rule is red in $file', ({ rule, file }) => {
    const result = results.find(({ filePath }) => filePath.endsWith(file));
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});
