import { aMessage } from '../../../testing/conversation/message';
import type { FlowItem } from './flow';
import { foldOthers } from './folding';

const item = (position: number): FlowItem => ({
  kind: 'message',
  key: `m${position}`,
  message: aMessage({ position }),
  depth: 0,
  continues: false,
});
const flow = [1, 2, 3, 4, 5, 6, 7].map(item);
const shape = (matters: number[], opened: string[] = []) =>
  foldOthers(flow, ({ message }) => matters.includes(message.position), new Set(opened)).map(
    (entry) => (entry.kind === 'fold' ? `fold of ${entry.items.length}` : entry.key),
  );

describe('foldOthers', () => {
  it('folds a run of other people and keeps what matters in sight', () => {
    expect(shape([1, 6])).toEqual(['m1', 'fold of 4', 'm6', 'm7']);
  });

  it('leaves short runs open', () => {
    expect(shape([1, 5])).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']);
  });

  it('shows a run that was opened', () => {
    expect(shape([1], ['m2'])).toEqual(flow.map(({ key }) => key));
  });

  it('folds nothing across something else in between', () => {
    const between: FlowItem = { kind: 'events', key: 'e', events: [] };
    const folded = foldOthers(
      [...flow.slice(0, 3), between, ...flow.slice(3, 6)],
      () => false,
      new Set(),
    );
    expect(folded.some((entry) => entry.kind === 'fold')).toBe(false);
  });
});
