import { cruise } from './cruise.js';
import type { Violation } from './cruise.js';
import { dependencyRules, directionRule, doorRule } from './dependency-rules.js';
import { clientLayers, moduleMap } from './module-map.js';
import { PlantedTree } from './planted-tree.js';

const folderOf = (module: string) => `server/${module.replaceAll('*', 'sla')}`;
const doorOf = (module: string) =>
  module === 'platform' ? 'server/platform/kernel/index.ts' : `${folderOf(module)}/index.ts`;

interface Plant {
  rule: string;
  file: string;
  imports: string[];
}

const directions: Plant[] = moduleMap.map(({ module, mayCall }) => {
  const forbidden = moduleMap.find((other) => ![module, ...mayCall].includes(other.module));
  return {
    rule: directionRule(module),
    file: `${folderOf(module)}/planted-direction.ts`,
    imports: [doorOf(forbidden?.module ?? '')],
  };
});

const doors: Plant[] = moduleMap.map(({ module }) => ({
  rule: doorRule(module),
  file: `server/planted-${doorRule(module)}.ts`,
  imports: [`${folderOf(module)}/inside/thing.ts`],
}));

const layers: Plant[] = clientLayers.map(({ layer, mayImport }) => {
  const above = clientLayers.find((other) => ![layer, ...mayImport].includes(other.layer));
  return {
    rule: `client-${layer}-imports-downwards`,
    file: `client/src/${layer}/one/planted.ts`,
    imports: [`client/src/${above?.layer ?? 'elsewhere'}/other/thing.ts`],
  };
});

const general: Plant[] = [
  {
    rule: 'no-cycle',
    file: 'server/crm/domain/egg.ts',
    imports: ['server/crm/domain/hen.ts'],
  },
  { rule: 'resolvable', file: 'server/crm/mistyped.ts', imports: ['server/crm/contrakt.ts'] },
  {
    rule: 'feature-alone',
    file: 'client/src/features/inbox/planted.ts',
    imports: ['client/src/features/composer/thing.ts'],
  },
  {
    rule: 'client-without-server',
    file: 'client/src/pages/planted-server.ts',
    imports: ['server/crm/contract.ts'],
  },
  {
    rule: 'server-without-client',
    file: 'server/planted-client.ts',
    imports: ['client/src/api/other/thing.ts'],
  },
  {
    rule: 'domain-thinks-only',
    file: 'server/crm/domain/planted-shell.ts',
    imports: ['server/crm/data/customer.entity.ts'],
  },
  { rule: 'domain-thinks-only', file: 'server/crm/domain/planted-doer.ts', imports: ['typeorm'] },
  {
    rule: 'api-without-data',
    file: 'server/crm/api/planted.controller.ts',
    imports: ['server/crm/data/customer.entity.ts'],
  },
  {
    rule: 'migrations-alone',
    file: 'migrations/1-planted.ts',
    imports: ['server/crm/contract.ts'],
  },
  {
    rule: 'product-without-tests',
    file: 'server/crm/planted-test-helper.ts',
    imports: ['test/support/helper.ts'],
  },
];

const plants = [...directions, ...doors, ...layers, ...general];

describe('a planted violation', () => {
  const tree = new PlantedTree();
  let found: Violation[];

  beforeAll(async () => {
    for (const { module } of moduleMap) {
      tree.file(doorOf(module)).file(`${folderOf(module)}/inside/thing.ts`);
    }
    for (const { layer } of [...clientLayers, { layer: 'elsewhere' }]) {
      tree.file(`client/src/${layer}/other/thing.ts`);
    }
    tree
      .file('client/src/features/composer/thing.ts')
      .file('server/crm/contract.ts')
      .file('server/crm/data/customer.entity.ts')
      .file('server/crm/domain/hen.ts', 'server/crm/domain/egg.ts')
      .file('test/support/helper.ts');
    for (const { file, imports } of plants) tree.file(file, ...imports);
    ({ violations: found } = await cruise(tree.folder));
  });

  afterAll(() => tree.remove());

  it.each(plants)('is red: $rule in $file', ({ rule, file }) => {
    expect(found).toContainEqual(expect.objectContaining({ rule, from: file }));
  });

  it('exists for every rule', () => {
    const planted = new Set(plants.map(({ rule }) => rule));
    expect(dependencyRules.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual(
      [],
    );
  });

  it('is seen in an import of types only, which leaves no trace in the built code', async () => {
    const other = new PlantedTree()
      .write('server/crm/contract.ts', 'export interface Customer { id: string }\n')
      .write(
        'server/platform/kernel/planted.ts',
        `import type { Customer } from '../../crm/contract.js';\nexport type Twin = Customer;\n`,
      );
    const { violations } = await cruise(other.folder);
    other.remove();
    expect(violations.map(({ rule }) => rule)).toEqual(['platform-calls-only-its-own']);
  });
});

describe('what the map allows', () => {
  it('breaks no rule', async () => {
    const tree = new PlantedTree();
    for (const { module, mayCall, contractsOf = [] } of moduleMap) {
      tree.file(doorOf(module)).file(`${folderOf(module)}/contract.ts`);
      const doorsOfOthers = mayCall.filter((name) => name !== module).map(doorOf);
      const contracts = contractsOf
        .filter((name) => name === 'channels' || name === 'crm')
        .map((name) => `${folderOf(name)}/contract.ts`);
      tree.file(`${folderOf(module)}/application/allowed.ts`, ...doorsOfOthers, ...contracts);
    }
    const { violations } = await cruise(tree.folder);
    tree.remove();
    expect(violations).toEqual([]);
  });
});
