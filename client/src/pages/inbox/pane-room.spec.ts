import { foldedWidth, fourPanesFrom } from './pane-room';

const panes = { list: 300, side: 304 };

describe('the customer beside the conversation', () => {
  it('leaves the conversation readable: not at 1280 px with all views open, but at 1366', () => {
    const from = fourPanesFrom({ ...panes, views: 208 });
    expect(from).toBeGreaterThan(1280);
    expect(from).toBeLessThanOrEqual(1366);
  });

  it('finds room at 1280 px once the views are folded', () => {
    expect(fourPanesFrom({ ...panes, views: foldedWidth })).toBeLessThanOrEqual(1280);
  });
});
