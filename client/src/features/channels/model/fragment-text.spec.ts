import { fragmentText } from './fragment-text';

describe('a fragment of a delivery', () => {
  it('is laid out in lines when it is JSON, in text or as a value', () => {
    expect(fragmentText('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(fragmentText({ a: 1 })).toBe('{\n  "a": 1\n}');
  });

  it('stays as it came when it is cut off in the middle', () => {
    expect(fragmentText('{"a":"<script>')).toBe('{"a":"<script>');
  });

  it('is empty when there is none', () => {
    expect(fragmentText(undefined)).toBe('');
  });
});
