import type { ActionParameter } from '../contract.js';
import { checkParameters } from './check-parameters.js';

const priority: ActionParameter = {
  name: 'priority',
  kind: 'choice',
  options: ['high', 'low'],
  isRequired: true,
};
const note: ActionParameter = { name: 'note', kind: 'text', isRequired: false };

describe('What an action is told', () => {
  it('is kept with nothing in it that the action does not know', () => {
    const sent = { priority: 'high', note: ' Look ', colour: 'red' };
    expect(checkParameters([priority, note], sent)).toEqual({ priority: 'high', note: 'Look' });
    expect(checkParameters([priority, note], { priority: 'low' })).toEqual({ priority: 'low' });
  });

  it.each([
    [{}, 'Say priority'],
    [{ priority: 'purple' }, 'one of high, low'],
    [null, 'Say priority'],
    [{ priority: 'low', note: 'x'.repeat(2001) }, '2000 characters'],
  ])('is refused with a sentence: %j', (sent, words) => {
    expect(() => checkParameters([priority, note], sent)).toThrow(words);
  });
});
