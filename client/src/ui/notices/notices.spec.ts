import { withNotice, type Notice } from './notices';

const texts = (notices: Notice[]) => notices.map(({ text }) => text);

describe('notices', () => {
  it('stay ten seconds when something can be undone, else shorter', () => {
    const undo = { label: 'Undo', run: () => undefined };
    expect(withNotice([], 1, { text: 'Resolved', action: undo })[0]?.seconds).toBe(10);
    expect(withNotice([], 1, { text: 'Saved' })[0]?.seconds).toBe(4);
    expect(withNotice([], 1, { text: 'Failed', tone: 'problem' })[0]?.seconds).toBe(8);
  });

  it('say the same thing once, as the newest', () => {
    const two = withNotice(withNotice([], 1, { text: 'a' }), 2, { text: 'b' });
    expect(texts(withNotice(two, 3, { text: 'a' }))).toEqual(['b', 'a']);
  });

  it('are at most three', () => {
    const many = ['a', 'b', 'c', 'd'].reduce<Notice[]>(
      (notices, text, id) => withNotice(notices, id, { text }),
      [],
    );
    expect(texts(many)).toEqual(['b', 'c', 'd']);
  });
});
