import { gather } from './gather';

describe('gathering', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function aGatherer() {
    const taken: string[][] = [];
    return { taken, gatherer: gather<string>(200, (values) => taken.push(values)) };
  }

  it('hands a single value on almost at once', () => {
    const { taken, gatherer } = aGatherer();
    gatherer.add('a');
    jest.advanceTimersByTime(20);
    expect(taken).toEqual([['a']]);
  });

  it('hands on together what comes soon after, once the pause is over', () => {
    const { taken, gatherer } = aGatherer();
    gatherer.add('a');
    jest.advanceTimersByTime(20);
    for (const value of ['b', 'c', 'd']) {
      gatherer.add(value);
      jest.advanceTimersByTime(30);
    }
    expect(taken).toEqual([['a']]);
    jest.advanceTimersByTime(200);
    expect(taken).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('forgets what waits when it is stopped', () => {
    const { taken, gatherer } = aGatherer();
    gatherer.add('a');
    gatherer.stop();
    jest.advanceTimersByTime(500);
    expect(taken).toEqual([]);
  });
});
