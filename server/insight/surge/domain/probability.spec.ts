import { betaBinomialTail, logGamma, negativeBinomialTail } from './probability.js';

it('knows the logarithm of factorials', () => {
  expect(logGamma(1)).toBeCloseTo(0, 12);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
});

describe('the negative binomial tail', () => {
  it('is the geometric one at size 1', () => {
    // Mean 1, size 1: k or more has the chance 2^-k.
    expect(negativeBinomialTail(5, 1, 1)).toBeCloseTo(2 ** -5, 12);
    expect(negativeBinomialTail(40, 1, 1)).toBeCloseTo(2 ** -40, 20);
  });

  it('comes near the Poisson tail when it is steady', () => {
    // P(X >= 20) for a Poisson mean of 9 is 0.00109.
    expect(negativeBinomialTail(20, 9, 1e7)).toBeCloseTo(0.00109, 4);
  });

  it('is one for nothing and small for what is far out', () => {
    expect(negativeBinomialTail(0, 3, 10)).toBe(1);
    expect(negativeBinomialTail(300, 3, 10)).toBeLessThan(1e-20);
  });
});

describe('the beta-binomial tail', () => {
  it('is even when every share is as likely', () => {
    // Beta(1, 1): each count from 0 to n has the chance 1 / (n + 1).
    expect(betaBinomialTail(8, 9, 1, 1)).toBeCloseTo(0.2, 12);
  });

  it('comes near the binomial when the share is certain', () => {
    expect(betaBinomialTail(10, 10, 5e6, 5e6)).toBeCloseTo(2 ** -10, 7);
  });

  it('holds at its ends', () => {
    expect(betaBinomialTail(0, 5, 2, 8)).toBe(1);
    expect(betaBinomialTail(6, 5, 2, 8)).toBe(0);
  });
});
