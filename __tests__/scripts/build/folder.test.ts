import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findDifferences, replaceFolder } from '../../../scripts/build/folder.ts';
import { createTempDir } from '../../support/temp-dir.ts';

const FILES = new Map([
  ['index.js', Buffer.from('new')],
  ['parts/openai.js', Buffer.from('same')],
]);

it('names what is stale, missing or orphaned', () => {
  using dir = createTempDir({
    'dist/index.js': 'old',
    'dist/165.index.js': 'left over',
    'dist/parts/165.index.js': '',
  });
  expect(findDifferences(path.join(dir.path, 'dist'), FILES)).toEqual([
    'stale: index.js',
    'missing: parts/openai.js',
    'orphaned: 165.index.js, parts/165.index.js',
  ]);
});

it('makes programs executable, names those that are not, and leaves other files as they are', () => {
  using dir = createTempDir();
  const dist = path.join(dir.path, 'dist');
  const files = new Map([...FILES, ['cli.js', Buffer.from('#!/usr/bin/env node\n')]]);
  replaceFolder(dist, files);
  const modeOf = (name: string): number => statSync(path.join(dist, name)).mode & 0o777;
  expect(modeOf('cli.js')).toBe(0o755);
  expect(modeOf('index.js') & 0o111).toBe(0);
  chmodSync(path.join(dist, 'cli.js'), 0o644);
  expect(findDifferences(dist, files)).toEqual(['not executable: cli.js']);
});

it('finds everything missing where there is no folder', () => {
  using dir = createTempDir();
  expect(findDifferences(path.join(dir.path, 'dist'), FILES)).toEqual(['missing: index.js, parts/openai.js']);
});

it('leaves nothing of the folder that it replaces, nor of an attempt that was interrupted', () => {
  using dir = createTempDir({ 'dist/165.index.js': '', 'dist.new/half.js': '', 'dist.old/older.js': '' });
  const dist = path.join(dir.path, 'dist');
  replaceFolder(dist, FILES);
  expect(findDifferences(dist, FILES)).toEqual([]);
  expect(readdirSync(dir.path)).toEqual(['dist']);
});
