import { filesBelow, repository } from './repository.js';
import { moduleMap } from './module-map.js';

const doors = moduleMap
  .map(({ module }) => module.replaceAll('*', '[^/]+'))
  .concat('platform/[^/]+', 'channels/adapters/[^/]+')
  .map((module) => new RegExp(`^server/${module}/index\\.ts$`));

describe('an index.ts', () => {
  it('stands at the door of a module and nowhere else', () => {
    const barrels = filesBelow(repository, 'server', 'index.ts')
      .filter((file) => file.endsWith('/index.ts'))
      .filter((file) => !doors.some((door) => door.test(file)));
    expect(barrels).toEqual([]);
  });
});
