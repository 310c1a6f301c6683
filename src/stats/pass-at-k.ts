/**
 * Gives the unbiased estimate of pass@k, the chance that at least one of k answers passes, from n answers of which c
 * passed: 1 - C(n - c, k) / C(n, k), as a product so that nothing overflows. Needs 1 <= k <= n and 0 <= c <= n; assumes
 * answers that do not depend on one another. Chen et al. 2021, arXiv 2107.03374, section 2.1.
 */
export function passAtK(n: number, c: number, k: number): number {
  if (n - c < k) return 1;
  let allFail = 1;
  for (let i = n - c + 1; i <= n; i += 1) allFail *= 1 - k / i;
  return 1 - allFail;
}
