import { readFileSync } from 'node:fs';
import { esModulePackages } from './scripts/lib/es-module-packages.mjs';

const root = import.meta.dirname;
const { $schema: _schema, ...swcrc } = JSON.parse(readFileSync(`${root}/.swcrc`, 'utf8'));

const toCommonJs = { swcrc: false, module: { type: 'commonjs' } };

const typescript = (tsx) => [
  '@swc/jest',
  {
    ...swcrc,
    ...toCommonJs,
    sourceMaps: 'inline',
    jsc: {
      ...swcrc.jsc,
      parser: { ...swcrc.jsc.parser, tsx },
      transform: { ...swcrc.jsc.transform, react: { runtime: 'automatic' } },
    },
  },
];

const javascript = [
  '@swc/jest',
  { ...toCommonJs, jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } } },
];

const esModules = esModulePackages(root).join('|');

const shared = {
  rootDir: root,
  transformIgnorePatterns: [`node_modules/(?!.*node_modules/)(?!(?:${esModules})/)`],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': '<rootDir>/test/support/jest/css.cjs',
    // Exported for `import` alone, which Jest as CommonJS does not ask for.
    '^eld/(\\w+)$': '<rootDir>/node_modules/eld/src/entries/static.$1.js',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.hark/'],
};

const server = (displayName, testMatch, extra = {}) => ({
  ...shared,
  displayName,
  testMatch,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': typescript(false), '^.+\\.m?js$': javascript },
  setupFiles: ['<rootDir>/test/support/jest/server-setup.ts'],
  ...extra,
});

const withPostgres = {
  globalSetup: '<rootDir>/test/support/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/jest/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/jest/patience.ts'],
};

const speeds = '\\.(medium|contract)\\.spec\\.ts$';

export default {
  projects: [
    server('small', ['<rootDir>/{server,scripts}/**/*.spec.ts'], {
      testPathIgnorePatterns: ['/node_modules/', speeds],
    }),
    {
      ...shared,
      displayName: 'client',
      testMatch: ['<rootDir>/client/src/**/*.spec.{ts,tsx}'],
      testEnvironment: '<rootDir>/test/support/jest/jsdom-environment.cjs',
      transform: { '^.+\\.tsx?$': typescript(true), '^.+\\.m?js$': javascript },
      setupFilesAfterEnv: ['<rootDir>/test/support/jest/client-setup.ts'],
    },
    server('architecture', ['<rootDir>/test/architecture/**/*.spec.ts'], withPostgres),
    server(
      'contracts',
      [
        '<rootDir>/test/contracts/**/*.spec.ts',
        '<rootDir>/server/channels/adapters/**/*.contract.spec.ts',
      ],
      withPostgres,
    ),
    server(
      'medium',
      ['<rootDir>/test/medium/**/*.spec.ts', '<rootDir>/server/**/*.medium.spec.ts'],
      withPostgres,
    ),
    server('journeys', ['<rootDir>/test/journeys/**/*.spec.ts'], withPostgres),
    server('faults', ['<rootDir>/test/faults/**/*.spec.ts'], withPostgres),
  ],
};
