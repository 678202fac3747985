import { scenarios as told } from '../stories/scenarios.js';
import { DEMO_STANDINGS, DEMO_TOPICS } from './demo-topics.js';

describe('the topics of the demo', () => {
  it('are told in scenarios that exist, each in one topic', () => {
    const known = new Set(told().map(({ key }) => key.split('/')[1]));
    const named = DEMO_TOPICS.flatMap(({ scenarios }) => scenarios);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('are those that something is said of', () => {
    const names = DEMO_TOPICS.map(({ name }) => name);
    expect(DEMO_STANDINGS.every(({ topic }) => names.includes(topic))).toBe(true);
  });
});
