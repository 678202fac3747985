import type { FactInfo, Group } from './condition';
import {
  asGroup,
  newTest,
  withNewPart,
  withOperator,
  withoutPart,
  withPart,
} from './edit-condition';

const tags: FactInfo = {
  name: 'tags',
  type: 'choices',
  operators: ['any-of', 'none-of', 'known'],
  words: [],
  options: [],
};
const rating: FactInfo = {
  name: 'rating',
  type: 'number',
  operators: ['at-least', 'at-most', 'known'],
  words: [],
  options: [],
};

describe('Editing a condition', () => {
  it('shows a single test as a group, and changes parts within their group', () => {
    const group = asGroup(newTest(tags));
    expect(group).toEqual({ all: [{ fact: 'tags', operator: 'any-of', value: [] }] });
    const two: Group = withNewPart({ any: [] }, newTest(rating));
    expect(withPart(two, 0, { all: [] })).toEqual({ any: [{ all: [] }] });
    expect(withoutPart(two, 0)).toEqual({ any: [] });
  });

  it('keeps a value that still means something, and begins anew where it does not', () => {
    const test = { fact: 'tags', operator: 'any-of', value: ['a'] } as const;
    expect(withOperator(test, tags, 'none-of')).toEqual({ ...test, operator: 'none-of' });
    expect(withOperator(test, tags, 'known')).toEqual({ fact: 'tags', operator: 'known' });
    expect(withOperator(test, rating, 'at-least')).toEqual({
      fact: 'rating',
      operator: 'at-least',
      value: 3,
    });
  });
});
