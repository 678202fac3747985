const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** Logarithm of the gamma function for x > 0 (Lanczos, g = 7), good to 13 digits. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  const sum = LANCZOS.reduce((all, c, i) => (i === 0 ? c : all + c / (z + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Logarithm of the chance of exactly `k` where `mean` is expected and the variance is mean + mean²/size. */
function logNegativeBinomial(k: number, mean: number, size: number): number {
  return (
    logGamma(k + size) -
    logGamma(size) -
    logGamma(k + 1) +
    size * Math.log(size / (size + mean)) +
    k * Math.log(mean / (size + mean))
  );
}

/** The chance of `k` or more where `mean` is expected. Summed from above, so tiny chances stay exact. */
export function negativeBinomialTail(k: number, mean: number, size: number): number {
  if (k <= 0) return 1;
  if (mean <= 0) return 0;
  const q = mean / (size + mean);
  let term = Math.exp(logNegativeBinomial(k, mean, size));
  let sum = 0;
  for (let j = k; term > sum * 1e-12 || j < mean; j += 1) {
    sum += term;
    term *= ((j + size) / (j + 1)) * q;
  }
  return Math.min(1, sum);
}

const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/** The chance of `k` or more among `n` where the share itself varies as Beta(a, b). */
export function betaBinomialTail(k: number, n: number, a: number, b: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  let term = Math.exp(logChoose(n, k) + logBeta(k + a, n - k + b) - logBeta(a, b));
  let sum = 0;
  for (let j = k; j <= n; j += 1) {
    sum += term;
    term *= (((n - j) / (j + 1)) * (j + a)) / (n - j - 1 + b);
  }
  return Math.min(1, sum);
}
