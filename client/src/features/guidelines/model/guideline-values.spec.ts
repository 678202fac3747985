import { emptyText, moved, newGuideline, readyToSave } from './guideline-values';

describe('a guideline before it is saved', () => {
  it('loses empty lines and empty phrases, and spaces around its name', () => {
    const written = {
      ...newGuideline('en'),
      name: ' Reviews ',
      texts: [{ ...emptyText('en'), dos: ['Thank them', ' '], donts: [''] }],
      phrases: [
        { phrase: ' ', severity: 'warn' as const, hint: '' },
        { phrase: 'never', severity: 'block' as const, hint: '' },
      ],
    };
    const saved = readyToSave(written);
    expect(saved).toMatchObject({ name: 'Reviews', phrases: [{ phrase: 'never' }] });
    expect(saved.texts[0]).toMatchObject({ dos: ['Thank them'], donts: [] });
  });

  it('takes another place in the list', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});
