import path from 'node:path';
import { listFolder } from '../../text/list-folder.ts';
import { isFolder } from '../../text/open-file.ts';
import type { Reach } from '../../text/reach.ts';
import type { BenchmarkSource } from '../loader.ts';
import type { Split } from './question.ts';

/** What the authors call the splits, in names of folders and files. */
const SHORT_NAMES = { test: 'test', validation: 'val', dev: 'dev' } as const;
const SPLIT_FOLDERS = ['test', 'val', 'validation', 'dev'];

/** A CSV file of a subject. */
export type SubjectFile = { readonly file: string; readonly subject: string };

/** Gives the path of a subject's file of a split in the folder of the authors. */
export function csvPath(subject: string, split: Split): string {
  const short = SHORT_NAMES[split];
  return `${short}/${subject}_${short}.csv`;
}

/**
 * Finds the CSV files of a split, `SUBJECT_test.csv`: in the folder of the split, in that within `data` as the authors'
 * archive has it, or beside each other. A source that is one file is this subject alone.
 */
export function findCsvFiles(source: BenchmarkSource, split: Split): SubjectFile[] {
  const { path: given, reach } = source;
  if (isFolder(given, reach)) return findInFolder(given, reach, split);
  const [, only] = /^(.+)_(?:test|val|dev)\.csv$/.exec(path.basename(given)) ?? [];
  const folder = path.dirname(given);
  const root = SPLIT_FOLDERS.includes(path.basename(folder)) ? path.dirname(folder) : folder;
  return findInFolder(root, reach, split).filter(({ subject }) => subject === only);
}

function findInFolder(root: string, reach: Reach, split: Split): SubjectFile[] {
  const short = SHORT_NAMES[split];
  const names = new RegExp(`^([\\w-]+)_${short}\\.csv$`);
  for (const base of [root, path.join(root, 'data')])
    for (const folder of [path.join(base, short), path.join(base, split), base]) {
      const found = listFolder(folder, reach).flatMap((name): SubjectFile[] => {
        const subject = names.exec(name)?.[1];
        return subject === undefined ? [] : [{ file: path.join(folder, name), subject }];
      });
      if (found.length > 0) return found;
    }
  return [];
}
