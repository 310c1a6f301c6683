import path from 'node:path';
import { userError } from '../domain/problem.ts';
import { findFiles } from '../text/find-files.ts';
import { isFolder } from '../text/open-file.ts';
import { quote } from '../text/quote.ts';
import { within } from '../text/reach.ts';
import type { Workspace } from '../text/reach.ts';
import { keepValid } from './check-import.ts';
import { openDocument, siteOf } from './document.ts';
import type { Imported } from './foreign.ts';
import { importGithubPrompt, isGithubPrompt } from './github-prompt.ts';
import type { Losses } from './losses.ts';
import { importPromptfoo, importPromptfooTests, isPromptfoo } from './promptfoo/read-config.ts';

/** Names of files that a folder is searched for. */
const GLOBS = ['**/*promptfooconfig*.{yaml,yml,json}', '**/*[._]prompt.{yml,yaml}'];
const TESTS = /\.(?:csv|jsonl|ndjson)$/i;

/** Imports files, and those in folders that are configs of promptfoo or prompt files of GitHub Models. */
export function importFiles(named: readonly string[], workspace: Workspace, losses: Losses): Imported[] {
  const files = named.flatMap((one) => listFiles(one, workspace));
  return [...new Set(files)].flatMap((file) => {
    const imported = losses.attempt(() => importFile(file, workspace, losses), { file });
    return imported === undefined ? [] : [keepValid(imported, workspace, losses)];
  });
}

function listFiles(named: string, { cwd, named: reach }: Workspace): string[] {
  const full = path.resolve(cwd, named);
  if (!isFolder(full, reach)) return [named];
  const inside = within(full, 'the folder');
  const found = findFiles({ cwd: full, files: inside, named: inside }, GLOBS);
  if (found.length === 0)
    throw userError(
      `nothing to import in ${quote(named)}: no promptfooconfig.yaml and no file whose name ends in .prompt.yml`,
    );
  return found.map((file) => path.join(named, file).split(path.sep).join('/'));
}

function importFile(file: string, workspace: Workspace, losses: Losses): Imported {
  const site = siteOf(file, workspace);
  if (TESTS.test(file)) return importPromptfooTests(file, site, losses);
  if (!/\.(?:ya?ml|json)$/i.test(file))
    throw userError(
      'it is not imported: a config of promptfoo is YAML or JSON, its tests CSV or JSONL, a prompt file of GitHub Models YAML',
      { file },
    );
  const top = openDocument(path.basename(file), site);
  if (isGithubPrompt(top)) return importGithubPrompt(top, site, losses);
  if (isPromptfoo(top)) return importPromptfoo(top, site, losses);
  throw userError(
    'it is neither a config of promptfoo (`prompts`, `providers`, `tests`) nor a prompt file of GitHub Models (`messages`)',
    { file, line: 1 },
  );
}
