import path from 'node:path';
import { listFolder } from '../../text/list-folder.ts';
import { isFolder } from '../../text/open-file.ts';
import type { Reach } from '../../text/reach.ts';
import type { BenchmarkSource } from '../loader.ts';
import { findParts, isParquet } from '../parquet/find-parts.ts';
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

/** A parquet file; its subject is the folder's where it has one for each. */
export type ParquetFile = { readonly file: string; readonly folder: string | null };

/** Folders of the hubs that are no subject: all of them in one, and questions to train on, without subjects. */
const NO_SUBJECTS = ['all', 'auxiliary_train', 'data'];

/**
 * Finds the parquet files of a split as the hubs have them: in `all`, beside each other, or in a folder for each subject.
 * A source that is one file is the split that is `asked`; others are looked for beside it.
 */
export function findParquetFiles(source: BenchmarkSource, split: Split, asked: Split): ParquetFile[] {
  const { path: given, reach } = source;
  if (isParquet(given) && split === asked) return [{ file: given, folder: null }];
  const root = isParquet(given) ? path.dirname(given) : given;
  for (const folder of ['all', '', 'data'].map((name) => path.join(root, name))) {
    const found = findParts(folder, reach, split);
    if (found.length > 0) return found.map((file) => ({ file, folder: null }));
  }
  return listFolder(root, reach)
    .filter((name) => /^[\w-]+$/.test(name) && !NO_SUBJECTS.includes(name))
    .flatMap((name) =>
      findParts(path.join(root, name), reach, split).map((file) => ({ file, folder: name })),
    );
}
