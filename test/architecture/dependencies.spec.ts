import { cruise } from './cruise.js';
import { repository } from './repository.js';

describe('the dependencies between the rooms of the house', () => {
  it('follow the map everywhere', async () => {
    const { files, violations } = await cruise(repository);
    expect(files).toBeGreaterThan(50);
    expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });
});
