import { overLengthsOf } from './over-length.js';

it('says where a text is too long, counted as the network counts', () => {
  const modes = [
    { mode: 'public', maxLength: { limit: 3, unit: 'graphemes' } },
    { mode: 'private', maxLength: { limit: 3, unit: 'bytes' } },
    { mode: 'note', maxLength: null },
  ] as const;
  expect(overLengthsOf('👨‍👩‍👧‍👦ok', modes)).toEqual([{ mode: 'private', length: 27, limit: 3 }]);
  expect(overLengthsOf('ok', modes)).toEqual([]);
});
