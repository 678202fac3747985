import { importActs, importStateAfter } from './import-state.js';

describe('an import', () => {
  it('runs, pauses, runs on and is done', () => {
    expect(importStateAfter('mapping', 'start', false)).toBe('running');
    expect(importStateAfter('running', 'pause', false)).toBe('paused');
    expect(importStateAfter('paused', 'resume', false)).toBe('running');
    expect(importStateAfter('done', 'resume', false)).toBeUndefined();
  });

  it('that was only a trial is back at its mapping when it is cancelled', () => {
    expect(importStateAfter('running', 'cancel', true)).toBe('mapping');
    expect(importStateAfter('running', 'cancel', false)).toBe('cancelled');
  });

  it('is not taken away while it runs', () => {
    expect(importActs('running', false, true)).toEqual(['pause', 'cancel']);
    expect(importActs('done', false, true)).toEqual(['remove']);
  });

  it('whose file is gone can only be removed', () => {
    expect(importActs('mapping', false, false)).toEqual(['remove']);
  });
});
