import { parseFields } from './field-list.js';

const plain = (name: string) => ({ name, args: {}, fields: [] });

describe('the fields parameter', () => {
  it('is a list of names', () => {
    expect(parseFields('id,message')).toEqual([plain('id'), plain('message')]);
  });

  it('has modifiers and nested lists', () => {
    expect(parseFields('id,comments.limit(5).order(reverse_chronological){id,from{name}}')).toEqual(
      [
        plain('id'),
        {
          name: 'comments',
          args: { limit: '5', order: 'reverse_chronological' },
          fields: [plain('id'), { name: 'from', args: {}, fields: [plain('name')] }],
        },
      ],
    );
  });

  it('may be empty', () => {
    expect(parseFields('')).toEqual([]);
  });

  it.each(['id,message}', 'id)', '{id}', 'a{b}}', 'a b!'])(
    'is refused when malformed: %s',
    (text) => {
      expect(parseFields(text)).toBeUndefined();
    },
  );
});
