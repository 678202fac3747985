import { detailLines } from './detail-lines';

describe('the details of an entry', () => {
  it('are one line a fact, nested ones by their path', () => {
    expect(detailLines({ role: 'agent', before: { name: 'Care', ids: ['a', 'b'] } })).toEqual([
      { name: 'role', value: 'agent' },
      { name: 'before.name', value: 'Care' },
      { name: 'before.ids', value: 'a, b' },
    ]);
  });

  it('show false, numbers and nothing as they are', () => {
    expect(detailLines({ disabled: false, tries: 3, end: null })).toEqual([
      { name: 'disabled', value: 'false' },
      { name: 'tries', value: '3' },
      { name: 'end', value: 'null' },
    ]);
  });

  it('are none when there is no detail', () => {
    expect(detailLines(null)).toEqual([]);
  });
});
