import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, repository } from './repository.js';
import { offences, sourceRules } from './source-rules.js';

const everyFile = ['server', 'client/src', 'migrations', 'test'].flatMap((folder) => [
  ...filesBelow(repository, folder, '.ts'),
  ...filesBelow(repository, folder, '.tsx'),
]);

const planted: Record<string, { file: string; text: string }[]> = {
  'SQL lives in data/': [
    { file: 'server/crm/application/a.ts', text: "await db.query('select 1')" },
    { file: 'server/crm/application/b.ts', text: 'await db.query<Row>(`select 1`)' },
    { file: 'server/crm/api/c.ts', text: 'customers.createQueryBuilder()' },
  ],
  'no clock and no chance in domain/': [
    { file: 'server/crm/domain/a.ts', text: 'const now = new Date();' },
    { file: 'server/crm/domain/b.ts', text: 'const now = Date.now();' },
    { file: 'server/crm/domain/c.ts', text: 'const dice = Math.random();' },
  ],
  'no relation between the tables of two modules': [
    { file: 'server/crm/data/a.entity.ts', text: "@ManyToOne('Conversation')" },
  ],
  'no forwardRef': [{ file: 'server/crm/index.ts', text: 'imports: [forwardRef(() => Desk)]' }],
  'no type check switched off': [
    { file: 'server/crm/index.ts', text: '// @ts-ignore' },
    { file: 'client/src/ui/a.tsx', text: '/* eslint-disable */' },
  ],
  'no test left out': [
    { file: 'server/crm/domain/a.spec.ts', text: "it.skip('works', () => {" },
    { file: 'client/src/ui/a.spec.tsx', text: "describe.only('a', () => {" },
  ],
};

describe.each(sourceRules)('$name', (rule) => {
  it('holds in every file', () => {
    const found = everyFile.filter(rule.applies).flatMap((file) => {
      const text = readFileSync(path.join(repository, file), 'utf8');
      return offences(rule, text).map((offence) => `${file}:${offence}`);
    });
    expect(found).toEqual([]);
  });

  it('is red where it is broken', () => {
    const plants = planted[rule.name] ?? [];
    expect(plants.length).toBeGreaterThan(0);
    for (const { file, text } of plants) {
      expect(rule.applies(file)).toBe(true);
      expect(offences(rule, text)).toEqual([`1: ${text}`]);
    }
  });
});
