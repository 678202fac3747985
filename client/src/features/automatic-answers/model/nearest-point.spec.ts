import { pointFor } from './nearest-point';

const point = (confidence: number) => ({
  confidence,
  sent: 1,
  right: 1,
  precision: 1,
  coverage: 0.5,
});

describe('the figures for a confidence', () => {
  const curve = [point(0.5), point(0.9), point(0.98)];

  it('are those of the last step not above it', () => {
    expect(pointFor(curve, 0.95)?.confidence).toBe(0.9);
    expect(pointFor(curve, 0.98)?.confidence).toBe(0.98);
  });

  it('are none below the first step', () => expect(pointFor(curve, 0.4)).toBeUndefined());
});
