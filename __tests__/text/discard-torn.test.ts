import { linkSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discardTorn } from '../../src/text/discard-torn.ts';
import { createTempDir } from '../support/temp-dir.ts';

describe('discardTorn', () => {
  it('removes the temporary files of old and of what is whole, and neither what may still be written nor what is called otherwise', () => {
    using dir = createTempDir({ 'old.tmp': 'x', 'new.tmp': 'x', 'old.json': 'x' });
    mkdirSync(path.join(dir.path, 'folder.tmp'));
    const longAgo = Date.now() / 1000 - 2 * 86_400;
    for (const name of ['old.tmp', 'old.json', 'folder.tmp'])
      utimesSync(path.join(dir.path, name), longAgo, longAgo);
    dir.write('done.json', 'x');
    linkSync(path.join(dir.path, 'done.json'), path.join(dir.path, 'done.tmp'));
    discardTorn(dir.path, (name) => name.endsWith('.tmp'));
    expect(readdirSync(dir.path).sort()).toEqual(['done.json', 'folder.tmp', 'new.tmp', 'old.json']);
  });
});
