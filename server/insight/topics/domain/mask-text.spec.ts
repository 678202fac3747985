import { maskText } from './mask-text.js';

describe('a quote that is shown to somebody who may not know who wrote it', () => {
  it.each([
    ['I am Ann Peeters, call me', ['Ann Peeters'], 'I am …, call me'],
    ['Peeters here', ['Ann Peeters'], '… here'],
    ['Anniversary gift', ['Ann Peeters'], 'Anniversary gift'],
    ['Write to ann.p@example.org please', [], 'Write to … please'],
    ['My number is 0470 12 34 56', [], 'My number is …'],
    ['BE68 5390 0754 7034 is mine', [], '… is mine'],
    ['@ann_p said so', [], '@… said so'],
    ['Version 8.2.0 fails', [], 'Version 8.2.0 fails'],
  ])('%j without %j becomes %j', (text, names, masked) => {
    expect(maskText(text, names)).toBe(masked);
  });

  it('takes a name with signs of patterns for a name', () => {
    expect(maskText('It is A(b) here', ['A(b)'])).toBe('It is … here');
  });
});
