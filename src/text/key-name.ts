/** Ends of names, of a header or a parameter of an address, that stand for a key. */
const KEY_NAME =
  /(?:key|token|secret|password|passwd|pwd|authorization|cookie|credentials?|signature|sig)$|(?:^|[-_.])(?:auth|pass)$|^code$/i;

/** Tells whether a name, of a header or of a parameter in an address, stands for a key. */
export function isKeyName(name: string): boolean {
  return KEY_NAME.test(name);
}
