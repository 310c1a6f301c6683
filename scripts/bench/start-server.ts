import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Scenario } from './scenarios.ts';

export type Server = { readonly url: string; readonly child: ChildProcess };

/** Starts a server that answers after the scenario's latency, at its rate; it fails in the ways servers do where it has faults. */
export async function startServer(
  { latencyMs, rate }: Pick<Scenario, 'latencyMs' | 'rate'>,
  hasFaults: boolean,
): Promise<Server> {
  const options = ['--latency', String(latencyMs), ...(rate === undefined ? [] : ['--rate', String(rate)])];
  const args = [path.join(import.meta.dirname, 'mock.ts'), ...options, ...(hasFaults ? ['--faults'] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
  );
  return { url: (JSON.parse(line) as { url: string }).url, child };
}
