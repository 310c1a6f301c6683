import { vi } from 'vitest';

/** What the process prints from now on, until it is disposed. */
export type CapturedOutput = Disposable & { readonly read: () => string };

/** Takes standard output for itself. */
export function captureOutput(): CapturedOutput {
  let text = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += chunk.toString();
    return true;
  });
  return { read: () => text, [Symbol.dispose]: () => spy.mockRestore() };
}
