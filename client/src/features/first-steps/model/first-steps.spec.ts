import { firstStepsOf } from './first-steps';

const empty = { channels: 0, colleagues: 0, teams: 0, answered: false };
const doneOf = (over: Partial<typeof empty>) =>
  firstStepsOf({ ...empty, ...over })
    .filter(({ done }) => done)
    .map(({ key }) => key);

describe('the first steps', () => {
  it('are all open on an empty desk, and answering waits for a channel', () => {
    expect(doneOf({})).toEqual([]);
    expect(firstStepsOf(empty).filter(({ waits }) => waits)).toEqual([
      { key: 'answer', done: false, waits: true },
    ]);
  });

  it('are done by doing, in any order', () => {
    expect(doneOf({ teams: 1 })).toEqual(['team']);
    expect(doneOf({ channels: 2, colleagues: 1 })).toEqual(['channel', 'colleague']);
  });

  it('stay done for an answer although its channel has gone', () => {
    expect(doneOf({ answered: true })).toEqual(['answer']);
  });
});
