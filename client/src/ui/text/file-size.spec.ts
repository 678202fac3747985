import { fileSize } from './file-size';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [12_345, '12 kB'],
  [1_234_567, '1.2 MB'],
  [5_000_000_000_000, '5,000 GB'],
])('%i bytes are %s', (bytes, expected) => {
  expect(fileSize(bytes, 'en')).toBe(expected);
});
