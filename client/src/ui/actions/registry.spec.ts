import type { Action } from './action';
import { createActionRegistry } from './registry';

const action = (id: string, title = id): Action => ({
  id,
  title,
  group: 'app',
  run: () => undefined,
});

describe('the registry of commands', () => {
  it('lists what all owners offer, the later offer winning', () => {
    const registry = createActionRegistry();
    registry.offer('shell', [action('a'), action('b')]);
    registry.offer('page', [action('b', 'better b')]);
    expect(registry.all().map(({ title }) => title)).toEqual(['a', 'better b']);
  });

  it('forgets what a withdrawn owner offered', () => {
    const registry = createActionRegistry();
    registry.offer('shell', [action('a')]);
    registry.offer('page', [action('b')]);
    registry.withdraw('page');
    expect(registry.all().map(({ id }) => id)).toEqual(['a']);
  });

  it('tells its listeners, and keeps the same list until something changes', () => {
    const registry = createActionRegistry();
    const heard = jest.fn();
    registry.subscribe(heard);
    registry.offer('shell', [action('a')]);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(registry.all()).toBe(registry.all());
  });
});
