import type { Action } from '../../ui/actions/action';
import { matching } from './match';

const action = (title: string, keywords?: string): Action => ({
  id: title,
  title,
  keywords,
  group: 'app',
  run: () => undefined,
});
const actions = [
  action('Resolve conversation', 'close done'),
  action('Go to channels'),
  action('Résoudre la conversation'),
  action('Show keyboard shortcuts'),
];
const titles = (typed: string) => matching(actions, typed).map(({ title }) => title);

describe('finding a command', () => {
  it('shows all when nothing is typed', () => {
    expect(titles('  ')).toHaveLength(4);
  });

  it('needs every word', () => {
    expect(titles('go chan')).toEqual(['Go to channels']);
    expect(titles('go banana')).toEqual([]);
  });

  it('ignores case and accents', () => {
    expect(titles('RESOUDRE')).toEqual(['Résoudre la conversation']);
  });

  it('knows other words for the same', () => {
    expect(titles('done')).toEqual(['Resolve conversation']);
  });

  it('puts the beginning of a title first', () => {
    expect(titles('s')[0]).toBe('Show keyboard shortcuts');
  });
});
