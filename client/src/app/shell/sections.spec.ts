import { sections } from './sections';

it('each section has keys of its own', () => {
  const keys = sections.map(({ shortcut }) => shortcut);
  expect(new Set(keys).size).toBe(keys.length);
});
