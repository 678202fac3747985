import { intentKeys, keyedIntent, keyedSentiment } from './label-keys';

describe('keys of the label dialog', () => {
  it('has a key of its own for each intent', () => {
    expect(new Set(intentKeys.map(([key]) => key)).size).toBe(intentKeys.length);
    for (const [key, intent] of intentKeys) {
      expect(keyedIntent(key)).toBe(intent);
      expect(keyedIntent(key.toUpperCase())).toBe(intent);
      expect(keyedSentiment(key)).toBeUndefined();
    }
  });

  it('counts the tone from bad to good', () => {
    expect(['1', '2', '3', '0'].map(keyedSentiment)).toEqual([
      'negative',
      'neutral',
      'positive',
      'none',
    ]);
    expect(keyedSentiment('4')).toBeUndefined();
  });
});
