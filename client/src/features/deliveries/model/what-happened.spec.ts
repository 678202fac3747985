import { needsChannel, whatHappened } from './what-happened';

describe('what happened to a reply', () => {
  it('is not known when its outcome is not, whatever class it carries', () => {
    expect(whatHappened({ state: 'unknown', failureClass: 'unreachable' })).toBe('unknown');
  });

  it('is told by the class of its failure', () => {
    expect(whatHappened({ state: 'failed', failureClass: 'window-closed' })).toBe('window-closed');
  });

  it('is told in general when the class is new to the desk', () => {
    expect(whatHappened({ state: 'failed', failureClass: 'brand-new' })).toBe('other');
  });

  it('is what a person saw on the network when no class says otherwise', () => {
    expect(whatHappened({ state: 'failed', failureClass: null })).toBe('said-not-sent');
  });

  it('leads to the channel when its credentials or rights are the reason', () => {
    expect(needsChannel('auth')).toBe(true);
    expect(needsChannel('target-gone')).toBe(false);
  });
});
