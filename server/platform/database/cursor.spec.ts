import { decodeCursor, encodeCursor, idCursorIn, numberCursorIn } from './cursor.js';

const ID = '01a20037-9129-755f-88ca-06883e41d225';
const mark = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a page mark', () => {
  it('comes back as what it was made of', () => {
    expect(decodeCursor(encodeCursor(['a', 1, null]), 3)).toEqual(['a', 1, null]);
    expect(idCursorIn(encodeCursor([ID]))).toBe(ID);
    expect(numberCursorIn(encodeCursor([42]))).toBe(42);
  });

  it.each(['', '%%%', 'bm90IGpzb24', mark({}), mark([[1]]), mark([1, 2]), mark([{ a: 1 }])])(
    'that the desk did not give out (%j) is refused with 400',
    (forged) => {
      expect(() => decodeCursor(forged, 1)).toThrow(expect.objectContaining({ status: 400 }));
    },
  );

  it.each([mark(['1; drop']), mark([null]), mark([-1]), mark([1.5]), mark([1e300])])(
    'with something else than a number (%j) is refused',
    (forged) => {
      expect(() => numberCursorIn(forged)).toThrow(expect.objectContaining({ status: 400 }));
    },
  );

  it('with something else than an id is refused', () => {
    expect(() => idCursorIn(mark(['x']))).toThrow(expect.objectContaining({ status: 400 }));
  });
});
