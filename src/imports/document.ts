import path from 'node:path';
import type { Json } from '../domain/json.ts';
import { isMapping } from '../domain/json.ts';
import type { Place } from '../domain/problem.ts';
import { parseJson } from '../text/json.ts';
import { within } from '../text/reach.ts';
import type { Reach, Workspace } from '../text/reach.ts';
import { isWithin } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { ParsedText, ValuePath } from '../text/source.ts';
import { BENCHMARK_LIMITS, parseYaml } from '../text/yaml.ts';

/** A file that is imported: what it names lies beside it, within its reach. */
export type Site = {
  /** Its name in messages. */
  readonly file: string;
  readonly folder: string;
  readonly reach: Reach;
  readonly cwd: string;
};

/** Makes the site of a file that the user names: what that names lies in the working directory, or in its folder. */
export function siteOf(file: string, { cwd, files }: Workspace): Site {
  const full = path.resolve(cwd, file);
  const folder = path.dirname(full);
  return { file, folder, cwd, reach: isWithin(cwd, full) ? files : within(folder, 'the folder of the file') };
}

/** A value in a document, which knows where it stands. */
export class Node {
  /** The value, each number whose value does not tell how it is written as that text. */
  readonly value: Json | undefined;
  /** The value with its numbers as numbers. */
  readonly plain: Json | undefined;
  readonly #source: ParsedText;
  readonly #path: ValuePath;

  constructor(source: ParsedText, path: ValuePath, value: Json | undefined, plain: Json | undefined) {
    this.#source = source;
    this.#path = path;
    this.value = value;
    this.plain = plain;
  }

  get place(): Place {
    return this.#source.placeOf(this.#path);
  }

  /** The place of its key. */
  get keyPlace(): Place {
    return this.#source.placeOfKey(this.#path);
  }

  /** The whole document. */
  get top(): Node {
    return openTop(this.#source);
  }

  /** Gives what stands under a key; its value is undefined where there is nothing. */
  get(key: string): Node {
    return new Node(this.#source, [...this.#path, key], pick(this.value, key), pick(this.plain, key));
  }

  /** Lists the items of a list; none of any other value. */
  items(): Node[] {
    if (!Array.isArray(this.value)) return [];
    return (this.value as readonly Json[]).map(
      (item, index) =>
        new Node(this.#source, [...this.#path, index], item, (this.plain as readonly Json[])[index]),
    );
  }

  /** Lists the keys of a mapping with what stands under them; none of any other value. */
  entries(): (readonly [string, Node])[] {
    return isMapping(this.value) ? Object.keys(this.value).map((key) => [key, this.get(key)] as const) : [];
  }

  /** Gives it where it is text. */
  text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  /** Gives it where it is a number, or a text that spells one. */
  number(): number | undefined {
    if (typeof this.plain === 'number') return this.plain;
    if (typeof this.plain !== 'string' || this.plain.trim() === '') return undefined;
    const value = Number(this.plain);
    return Number.isFinite(value) ? value : undefined;
  }
}

/** Opens a YAML or JSON file that a site names; its numbers are as they are written. */
export function openDocument(file: string, site: Site, from?: Place): Node {
  return parseDocument(readSite(file, site, from), shownAs(file, site));
}

/** Parses YAML or JSON, which its name tells apart. */
export function parseDocument(text: string, file: string): Node {
  return openTop(/\.json$/i.test(file) ? parseJson(text, file) : parseYaml(text, file, BENCHMARK_LIMITS));
}

/** Reads a text file that a site names. */
export function readSite(file: string, site: Site, from?: Place): string {
  return readText(
    path.resolve(site.folder, file),
    site.reach,
    SIZE_LIMITS.benchmark,
    from,
    shownAs(file, site),
  );
}

/** Gives the name of a file in messages: relative to the working directory. */
export function shownAs(file: string, { folder, cwd }: Site): string {
  return path.relative(cwd, path.resolve(folder, file)).split(path.sep).join('/');
}

function openTop(source: ParsedText): Node {
  return new Node(source, [], source.written as Json, source.value as Json); // what a parsed file holds is JSON
}

function pick(value: Json | undefined, key: string): Json | undefined {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
