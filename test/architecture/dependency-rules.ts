import type { ModuleRule } from './module-map.js';
import { clientLayers, doers, moduleMap } from './module-map.js';

type Paths = string | string[];

export interface DependencyRule {
  name: string;
  severity: 'error';
  comment: string;
  from: { path?: Paths; pathNot?: Paths; orphan?: boolean };
  to: { path?: Paths; pathNot?: Paths; circular?: boolean; couldNotResolve?: boolean };
}

const TESTS = '(\\.spec\\.tsx?$|/testing/)';

const pattern = (module: string) => `^server/${module.replaceAll('*', '[^/]+')}/`;
const slug = (module: string) => module.replaceAll('/', '-').replaceAll('*', 'any');

/** Platform's parts have a door each, every other module has one. */
const doorsOf = (module: string) =>
  module === 'platform'
    ? '^server/platform/[^/]+/(index|contract)\\.ts$'
    : `${pattern(module)}(index|contract)\\.ts$`;

const contractOf = (module: string) => `${pattern(module)}contract\\.ts$`;

/** Name of the rule that keeps a module to the modules it may call. */
export const directionRule = (module: string) => `${slug(module)}-calls-only-its-own`;

/** Name of the rule that lets others into a module through its door only. */
export const doorRule = (module: string) => `${slug(module)}-has-one-door`;

const direction = ({ module, mayCall, contractsOf = [] }: ModuleRule): DependencyRule => ({
  name: directionRule(module),
  severity: 'error',
  comment: `${module} may call ${mayCall.join(', ') || 'nobody'}; the rest is an event.`,
  from: { path: pattern(module), pathNot: TESTS },
  to: {
    path: '^server/',
    pathNot: [pattern(module), ...mayCall.map(pattern), ...contractsOf.map(contractOf)],
  },
});

const door = ({ module }: ModuleRule): DependencyRule => ({
  name: doorRule(module),
  severity: 'error',
  comment: `${module} is entered through its index.ts or contract.ts.`,
  from: { path: '^server/', pathNot: [pattern(module), TESTS] },
  to: { path: pattern(module), pathNot: doorsOf(module) },
});

const layers: DependencyRule[] = clientLayers.map(({ layer, mayImport }) => ({
  name: `client-${layer}-imports-downwards`,
  severity: 'error',
  comment: `client/src/${layer} may import ${mayImport.join(', ') || 'none of the layers'}.`,
  from: { path: `^client/src/${layer}/`, pathNot: TESTS },
  to: {
    path: '^client/src/',
    pathNot: [layer, ...mayImport].map((name) => `^client/src/${name}/`),
  },
}));

const general: DependencyRule[] = [
  {
    name: 'no-cycle',
    severity: 'error',
    comment: 'Two files that need each other are one file, or miss a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'An import that leads nowhere would leave the graph, and every rule with it.',
    from: { pathNot: '^client/vite\\.config\\.ts$' },
    to: { couldNotResolve: true },
  },
  {
    name: 'feature-alone',
    severity: 'error',
    comment: 'A feature never imports a feature; a page puts them together.',
    from: { path: '^client/src/features/([^/]+)/', pathNot: TESTS },
    to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
  },
  {
    name: 'client-without-server',
    severity: 'error',
    comment: 'The client knows the server through the generated types only.',
    from: { path: '^client/' },
    to: { path: '^(server|migrations)/' },
  },
  {
    name: 'server-without-client',
    severity: 'error',
    comment: 'The server serves the built client as files.',
    from: { path: '^(server|migrations)/' },
    to: { path: '^client/' },
  },
  {
    name: 'domain-thinks-only',
    severity: 'error',
    comment: 'Rules are pure: no shell of this module, no library that does something.',
    from: { path: '/domain/', pathNot: TESTS },
    to: {
      path: [
        '^server/.*/(data|api|jobs|application)/',
        ...doers.map((name) => `node_modules/${name}/`),
      ],
    },
  },
  {
    name: 'api-without-data',
    severity: 'error',
    comment: 'A controller calls a use case; the tables are behind it.',
    from: { path: '^server/.*/api/.*\\.controller\\.ts$' },
    to: { path: '^server/.*/data/.*\\.entity\\.ts$' },
  },
  {
    name: 'migrations-alone',
    severity: 'error',
    comment: 'A migration keeps its meaning when the code around it changes.',
    from: { path: '^migrations/' },
    to: { path: '^server/' },
  },
  {
    name: 'product-without-tests',
    severity: 'error',
    comment: 'What runs at a customer does not need the tests.',
    from: { path: '^(server|client/src|migrations)/', pathNot: TESTS },
    to: { path: '(^test/|\\.spec\\.tsx?$|^client/src/testing/)' },
  },
];

export const dependencyRules: DependencyRule[] = [
  ...moduleMap.map(direction),
  ...moduleMap.map(door),
  ...layers,
  ...general,
];
