import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { auditLineSchema } from '../../../shared/audit/audit-entry.ts';
import { visibleJson } from '../../../shared/display/json-text.ts';
import { EXIT } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { callHubForText } from '../hub/api-client.ts';

/** `provara audit export`: the hub's audit as JSON lines, from after `after` to its end. */
export const auditExport = async ({
  after,
  output,
}: {
  readonly after: number;
  readonly output?: string;
}): Promise<number> => {
  const access = accessFor(['owner']);
  const isShown = output === undefined && process.stdout.isTTY;
  const target = output === undefined ? process.stdout : createWriteStream(output, { mode: 0o600 });
  let from = after;
  let count = 0;
  for (;;) {
    const text = await callHubForText(access, `/audit?after=${from}`);
    const lines = text.split('\n').filter((line) => line !== '');
    const last = lines.at(-1);
    if (last === undefined) break;
    from = auditLineSchema.parse(JSON.parse(last)).entry.seq;
    count += lines.length;
    if (!target.write(isShown ? visibleJson(text) : text))
      await new Promise<void>((resolve) => target.once('drain', () => resolve()));
  }
  if (target !== process.stdout) {
    target.end();
    await finished(target);
    process.stdout.write(`${count} entries in ${output}\n`);
  }
  return EXIT.ok;
};
