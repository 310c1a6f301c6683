/** The page's data: each block is JSON, compressed, in base64, in an element of its own. */

/** Reads a block; null where the page has none of this name. */
export async function readBlock(name: string): Promise<unknown> {
  const held = document.getElementById(`block-${name}`) ?? (await waitFor(name));
  if (held === null) return null;
  const stream = new Blob([decode(held.textContent)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as unknown;
}

/** Waits for a block that the browser has not read yet: the program runs while it reads. */
async function waitFor(name: string): Promise<HTMLElement | null> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
  return document.getElementById(`block-${name}`);
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
