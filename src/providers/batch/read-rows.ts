import type { Completion } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { tryJson } from '../../text/try-json.ts';
import { property } from '../error-body.ts';
import type { BatchAnswer } from './batch-client.ts';

/** Reads JSON lines of results; a line that cannot be read is passed over: its row counts as not answered. */
export function readRows(text: string, read: (row: unknown) => Completion): BatchAnswer[] {
  return text.split('\n').flatMap((line): BatchAnswer[] => {
    const row = tryJson(line);
    const customId = property(row, 'custom_id');
    if (typeof customId !== 'string') return [];
    try {
      return [{ customId, status: 'answered', completion: { ...read(row), latencyMs: null, byBatch: true } }];
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return [{ customId, status: 'failed', error }];
    }
  });
}
