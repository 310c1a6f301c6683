import { createInterface } from 'node:readline';
import type { CodeTask } from '../../src/evaluators/instruments.ts';
import { findJail, listKinds, openJail } from '../../src/instruments/jail/open-jail.ts';

// The program of `user-jails.ts`: runs what it is asked, line by line, in the kind of jail that its argument begins with.
const interrupt = new AbortController();
const kinds = listKinds(false).filter(({ name }) => name.startsWith(String(process.argv[2])));

function tell(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

try {
  const jail = openJail(await findJail(kinds, interrupt.signal), interrupt.signal);
  tell({ fault: null });
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    const { id, task } = JSON.parse(line) as { readonly id: number; readonly task: CodeTask };
    jail.run(task).then(
      (run) => tell({ id, run }),
      () => undefined,
    );
  });
  lines.once('close', () => interrupt.abort());
} catch (error) {
  tell({ fault: error instanceof Error ? error.message : String(error) });
}
