/** What the place shows to which a report is printed. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import type { Place } from '../../domain/problem.ts';

/** A place to which text is printed. */
export type Screen = {
  /** Characters of a line; null: no end of a line is known, as in a file. */
  readonly columns: number | null;
  readonly isColored: boolean;
  /** Whether a text can lead to a file. */
  readonly isLinked: boolean;
  /** Folder that places are relative to. */
  readonly cwd: string;
};

/** A file, or what reads from a pipe: text and nothing else. */
export const PLAIN: Screen = { columns: null, isColored: false, isLinked: false, cwd: '' };

/** Terminals that are known to show links, by the variable TERM_PROGRAM. */
const LINKING: ReadonlySet<string> = new Set([
  ...['iTerm.app', 'vscode', 'WezTerm', 'ghostty', 'Hyper', 'Tabby', 'rio', 'WarpTerminal'],
]);
/** First version of VTE, the terminal of GNOME and others, whose links work. */
const FIRST_VTE = 5002;

type Variables = Readonly<Record<string, string | undefined>>;

/** Tells what a stream shows, from what it is and from the variables by which users and terminals say so. */
export function readScreen(
  env: Variables,
  { isTTY = false, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  cwd: string,
): Screen {
  const isTerminal = isTTY && env['TERM'] !== 'dumb';
  return {
    columns: isTTY && columns !== undefined && columns > 0 ? columns : null,
    isColored: wantsColor(env) ?? isTerminal,
    isLinked: isTerminal && showsLinks(env),
    cwd,
  };
}

/** Tells whether the user wants colours; null where nothing is said. FORCE_COLOR goes before, as in Node.js. */
function wantsColor({ FORCE_COLOR: forced, NO_COLOR: refused = '' }: Variables): boolean | null {
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return refused === '' ? null : false;
}

function showsLinks(env: Variables): boolean {
  return (
    LINKING.has(env['TERM_PROGRAM'] ?? '') ||
    Number(env['VTE_VERSION'] ?? 0) >= FIRST_VTE ||
    env['TERM'] === 'xterm-kitty' ||
    (env['WT_SESSION'] ?? '') !== ''
  );
}

/** Way to show something. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

/** Gives a text in a style, where the screen has colours. */
export function paint({ isColored }: Screen, style: Style | null, text: string): string {
  return style === null || !isColored || text === ''
    ? text
    : styleText(style, text, { validateStream: false });
}

/** Gives a text that leads to a place, where the screen has links. */
export function link({ isLinked, cwd }: Screen, place: Place | undefined, text: string): string {
  if (!isLinked || place === undefined) return text;
  const url = pathToFileURL(path.resolve(cwd, place.file)).href;
  return `\u001b]8;;${url}${place.line === undefined ? '' : `#L${place.line}`}\u001b\\${text}\u001b]8;;\u001b\\`;
}
