import { digest } from '../domain/digest.ts';
import type { WantedFile } from './bring-file.ts';

/** A store of downloads beyond this machine. It may lose, change and refuse what it is given; it never rejects. */
export type FileStore = {
  readonly restore: (key: string) => Promise<Buffer | null>;
  readonly save: (key: string, bytes: Buffer) => Promise<void>;
};

/** Gives the key of a file in a store: by its content where that is known, else by the place it comes from. */
export function storeKey({ benchmark, file, allowed, url }: WantedFile): string {
  return digest([benchmark, file, ...(allowed.length > 0 ? allowed : [url.href])]);
}
