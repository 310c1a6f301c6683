/** Number of names that are tried for an artifact. */
const MAX_NAMES = 9;

/** Uploads under the first free name, counted from 1; gives the name that was taken. */
export async function uploadFree(
  nameOf: (count: number) => string,
  upload: (name: string) => Promise<unknown>,
): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = nameOf(count);
    try {
      await upload(name);
      return name;
    } catch (error) {
      const isTaken = error instanceof Error && /409|already exists/i.test(error.message);
      if (!isTaken || count === MAX_NAMES) throw error;
    }
  }
}
