import { describe, expect, it } from 'vitest';
import { isKeyName } from '../../src/text/key-name.ts';

describe('isKeyName', () => {
  it.each(['api-key', 'X-Auth', 'sig', 'usersig', 'code', 'X-Amz-Signature', 'pwd'])(
    'takes %s for a key',
    (name) => {
      expect(isKeyName(name)).toBe(true);
    },
  );

  it.each(['api-version', 'deployment', 'max_tokens', 'design', 'X-Title', 'keyboard', 'project'])(
    'takes %s for no key',
    (name) => {
      expect(isKeyName(name)).toBe(false);
    },
  );
});
