import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { snippets } from './agent-snippets.ts';

export type ReadEvent = (
  secret: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: string,
) => unknown;

/** The receiver's program of the page about agents. */
export const readEventOfDocs = async (): Promise<ReadEvent> => {
  const folder = mkdtempSync(join(tmpdir(), 'provara-webhook-'));
  const [snippet] = snippets().filter(({ section }) => section === 'Webhooks');
  const file = join(folder, 'receiver.mjs');
  writeFileSync(file, snippet?.text ?? '');
  const { readEvent } = (await import(pathToFileURL(file).href)) as { readEvent: ReadEvent };
  rmSync(folder, { recursive: true, force: true });
  return readEvent;
};
