import { canonicalJson } from './proof.js';

describe('canonical JSON', () => {
  it('is the same whatever order the keys were set in', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
  });
});
