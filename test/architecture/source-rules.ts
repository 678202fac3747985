export interface SourceRule {
  name: string;
  why: string;
  /** files that the rule is about, relative to the repository */
  applies: (file: string) => boolean;
  forbidden: RegExp;
}

const isTest = (file: string) => /\.spec\.tsx?$/.test(file) || file.includes('/testing/');
const product = (file: string) => file.startsWith('server/') && !isTest(file);

/** Rules about the text of a file, for what neither the compiler nor the import graph sees. */
export const sourceRules: SourceRule[] = [
  {
    name: 'SQL lives in data/',
    why: 'a table has one place that knows its columns',
    applies: (file) =>
      product(file) && !file.includes('/data/') && !file.startsWith('server/platform/'),
    forbidden: /\.query(<[^>(]*>)?\(\s*[`'"]|\bsql`|\.createQueryBuilder\(/,
  },
  {
    name: 'no clock and no chance in domain/',
    why: 'a decision gets `now` from its caller, so that it can be tested and repeated',
    applies: (file) => product(file) && file.includes('/domain/'),
    forbidden: /new Date\(\s*\)|Date\.now\(|Math\.random\(|randomUUID\(|process\.env/,
  },
  {
    name: 'no relation between the tables of two modules',
    why: 'modules know each other by ids; the foreign key is in the migration',
    applies: (file) => product(file) && file.endsWith('.entity.ts'),
    forbidden: /@(?:ManyToOne|OneToMany|OneToOne|ManyToMany)\(\s*['"]/,
  },
  {
    name: 'no forwardRef',
    why: 'two modules that need each other are cut in the wrong place',
    applies: product,
    forbidden: /\bforwardRef\(/,
  },
  {
    name: 'no type check switched off',
    why: 'the compiler is the first reader',
    applies: (file) => /\.tsx?$/.test(file) && !file.startsWith('test/architecture/'),
    forbidden: /@ts-(?:ignore|nocheck|expect-error)|eslint-disable/,
  },
  {
    name: 'no test left out',
    why: 'a skipped test is a promise that nobody keeps',
    applies: (file) => isTest(file) && !file.startsWith('test/architecture/'),
    forbidden: /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(|\bfit\(/,
  },
];

/** `line: text` of every place in a file that breaks the rule. */
export function offences({ forbidden }: SourceRule, text: string): string[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => forbidden.test(line))
    .map(({ line, number }) => `${number}: ${line}`);
}
