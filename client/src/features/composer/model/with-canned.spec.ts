import { withCanned } from './with-canned';

const file = (id: string) => ({ id, name: id, mime: 'image/png', bytes: 1 });

describe('a draft with a canned reply', () => {
  it('gets its files and the note of its use, each once', () => {
    const first = withCanned(
      { attachments: [file('mine')], canned: [] },
      { id: 'prices', files: [file('list'), file('mine')] },
      'search',
    );
    expect(first.attachments.map(({ id }) => id)).toEqual(['mine', 'list']);
    const again = withCanned(first, { id: 'prices', files: [file('list')] }, 'suggestion');
    expect(again).toEqual({ ...first, canned: [{ id: 'prices', source: 'search' }] });
  });
});
