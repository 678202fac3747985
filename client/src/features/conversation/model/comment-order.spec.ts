import fc from 'fast-check';
import { aMessage, aNote, at } from '../../../testing/conversation/message';
import { commentOrder } from './comment-order';

const comment = (id: string, minutes: number, parentMessageId: string | null = null) =>
  aMessage({ id, kind: 'comment', position: minutes, parentMessageId });
const shape = (messages: Parameters<typeof commentOrder>[0]) =>
  commentOrder(messages).map(({ message, depth }) => `${'·'.repeat(depth)}${message.id}`);

describe('commentOrder', () => {
  it('puts every answer below what it answers, siblings by time', () => {
    expect(
      shape([
        comment('root', 1),
        comment('b', 4, 'root'),
        comment('a', 2, 'root'),
        comment('a1', 5, 'a'),
      ]),
    ).toEqual(['root', '·a', '··a1', '·b']);
  });

  it('puts an answer to an unknown comment at the top level', () => {
    expect(shape([comment('orphan', 2, 'gone'), comment('root', 1)])).toEqual(['root', 'orphan']);
  });

  it('puts a note behind the comment that was the newest then', () => {
    const note = aNote({ id: 'note', position: 3, sentAt: at(3) });
    expect(
      shape([comment('root', 1), comment('a', 2, 'root'), comment('b', 4, 'root'), note]),
    ).toEqual(['root', '·a', '·note', '·b']);
  });

  it('stops indenting where no width would be left', () => {
    const chain = Array.from({ length: 9 }, (_, i) =>
      comment(`${i}`, i, i === 0 ? null : `${i - 1}`),
    );
    expect(commentOrder(chain).map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 4, 4, 4, 4]);
  });

  it('loses and repeats nothing, whatever names whatever as its parent', () => {
    const id = fc.integer({ min: 0, max: 9 }).map(String);
    const parents = fc.array(fc.option(id), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(parents, (list) => {
        const messages = list.map((parent, index) => comment(String(index), index, parent));
        const ids = commentOrder(messages).map(({ message }) => message.id);
        expect(ids.toSorted()).toEqual(messages.map((message) => message.id).toSorted());
      }),
    );
  });
});
