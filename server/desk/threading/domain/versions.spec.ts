import fc from 'fast-check';
import { insertVersion, type Version, versionsOf } from './versions.js';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
const original: Version = { text: 'first', rating: 4, at: at(0) };

function applyAll(edits: readonly { text: string; at: Date }[]) {
  let message = { text: original.text, rating: original.rating, sentAt: original.at };
  let result = {
    current: original,
    revisions: [] as ReturnType<typeof insertVersion>['revisions'],
    editedAt: null as Date | null,
  };
  for (const edit of edits) {
    result = insertVersion(versionsOf(message, result.revisions), edit);
    message = { ...message, text: result.current.text, rating: result.current.rating };
  }
  return result;
}

describe('insertVersion', () => {
  it('keeps what was replaced, with the time at which it was', () => {
    const result = applyAll([{ text: 'second', at: at(5) }]);
    expect(result.current.text).toBe('second');
    expect(result.revisions).toEqual([{ text: 'first', rating: 4, replacedAt: at(5) }]);
  });

  it('puts a late older edit into the history and leaves the newer text standing', () => {
    const result = applyAll([
      { text: 'third', at: at(9) },
      { text: 'second', at: at(5) },
    ]);
    expect(result.current.text).toBe('third');
    expect(result.revisions.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('does not count as edited what came back with the same text', () => {
    expect(applyAll([{ text: 'first', at: at(5) }]).editedAt).toBeNull();
    expect(
      applyAll([
        { text: 'second', at: at(5) },
        { text: 'second', at: at(9) },
      ]).editedAt,
    ).toEqual(at(5));
  });

  it('takes the same edit once', () => {
    const edit = { text: 'second', at: at(5) };
    expect(applyAll([edit, edit]).revisions).toHaveLength(1);
  });

  it('keeps the rating that an edit does not mention, and a changed rating as a revision', () => {
    const rated = insertVersion([original], { rating: 1, at: at(5) });
    expect(rated.current).toMatchObject({ text: 'first', rating: 1 });
    expect(rated.revisions).toEqual([{ text: 'first', rating: 4, replacedAt: at(5) }]);
  });

  it('depends on the set of edits, not on their order, and takes the same edit once', () => {
    const edits = fc.uniqueArray(
      fc.record({
        text: fc.constantFrom('a', 'b', 'c', 'first'),
        at: fc.integer({ min: 1, max: 30 }).map(at),
      }),
      { selector: (edit) => +edit.at, maxLength: 6 },
    );
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.nat()), (history, order) => {
        const shuffled = history
          .map((edit) => ({ edit, place: order.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ edit }) => edit);
        const latest = [...history].sort((a, b) => +b.at - +a.at)[0];
        expect(applyAll([...shuffled, ...history]).current.text).toBe(latest?.text ?? 'first');
      }),
    );
  });
});
