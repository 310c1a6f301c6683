/** Tells whether some paths lie in dist/ and some do not. */
export function isMixed(paths: readonly string[]): boolean {
  const built = paths.filter((path) => path.startsWith('dist/'));
  return built.length > 0 && built.length < paths.length;
}
