import { placeOf } from './scope.js';

const byDay = { step: 'day', split: '2026-03-01' } as const;

it('asks the sums of days for channels and one dimension besides', () => {
  expect(placeOf(['message-in'], {}, byDay)).toEqual({ in: 'days', dimension: 'all', key: null });
  expect(placeOf(['first-reply'], { channel: 'page' }, 'channel')).toMatchObject({
    dimension: 'all',
  });
  expect(placeOf(['message-in'], { team: 't' }, byDay)).toEqual({
    in: 'days',
    dimension: 'team',
    key: 't',
  });
  expect(placeOf(['message-in'], { channel: 'page' }, 'agent')).toMatchObject({
    dimension: 'agent',
    key: null,
  });
  expect(placeOf(['message-in'], { agent: 'ann' }, 'agent')).toMatchObject({ key: 'ann' });
});

it('asks the facts for two dimensions at once, and for percentiles within one', () => {
  expect(placeOf(['message-in'], { team: 't', topic: 'x' }, byDay).in).toBe('facts');
  expect(placeOf(['message-in'], { team: 't' }, 'agent').in).toBe('facts');
  expect(placeOf(['first-reply'], {}, 'agent').in).toBe('facts');
  expect(placeOf(['message-in', 'first-reply'], { topic: 'x' }, byDay).in).toBe('facts');
  expect(placeOf(['first-reply'], { language: 'fr' }, byDay)).toMatchObject({ key: 'fr' });
});
