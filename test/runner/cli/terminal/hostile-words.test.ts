import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/policy/default-policy.ts';
import { keyText } from '../../../../shared/proof/key-text.ts';
import { TOKEN } from '../../../support/builders.ts';
import { pinnedOf } from '../../../support/passkey-approval.ts';
import { provaraCommand } from '../../../support/provara-command.ts';
import { SoftwareAuthenticator } from '../../../support/software-authenticator.ts';
import { newFolder } from '../../../support/start-runner.ts';

/** Sets the title of a terminal's window, as a C1 control does it, too; then turns the order of letters. */
const HOSTILE = '\u001b]0;yes\u0007\u009d0;yes\u009c\u202e';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not arrive.
const ACTS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/;

const tokenOf = (role: string): string => TOKEN.replace('runner', role);

describe('what others wrote can not act on the terminal', () => {
  let hub: Server;
  let base: string;
  beforeAll(async () => {
    hub = createServer((request, answer) => {
      const created = { id: 'bbbbbbbb', role: 'agent', name: 'x', created_at: '2026-01-02T03:04:05.000Z' };
      const bodies: Record<string, unknown> = {
        '/tokens': { ...created, last_used_at: null, revoked_at: null, token: `pv_${HOSTILE}` },
        '/hubs': { id: 'design', code: 'x', path: `/sign-in#${HOSTILE}`, expires_at: created.created_at },
      };
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.end(JSON.stringify(bodies[request.url ?? ''] ?? { detail: HOSTILE }));
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
  });
  afterAll(() => hub.close());

  const asOwner = (...words: string[]) =>
    provaraCommand(words, {
      AGENT_HUB_BASE: base,
      AGENT_HUB_TOKEN: tokenOf('owner'),
      PROVARA_HOME: newFolder(),
    }).end;

  it('in an error of provara mcp', async () => {
    const child = spawn(process.execPath, ['dist/provara.mjs', 'mcp'], {
      env: { PATH: process.env.PATH, AGENT_HUB_BASE: base, AGENT_HUB_TOKEN: tokenOf('agent') },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    // A member that no message has, which the complaint names.
    child.stdin.end(`${JSON.stringify({ jsonrpc: '2.0', id: 1, result: {}, [HOSTILE]: 1 })}\n`);
    await once(child, 'close');
    expect(said).toMatch(/^provara mcp: .*0;yes/s);
    expect(said).not.toMatch(ACTS);
  });

  it('in a token or a link that a hub made', async () => {
    const token = await asOwner('token', 'x');
    expect(token).toMatchObject({ code: 0, stdout: expect.stringContaining('pv_') });
    expect(token.stdout).not.toMatch(ACTS);
    const link = await asOwner('hub', 'create', 'design');
    expect(link).toMatchObject({ code: 0, stdout: expect.stringContaining('/sign-in#') });
    expect(link.stdout).not.toMatch(ACTS);
  });

  it('in a policy, in what it says of a command, and in the site of passkeys', async () => {
    const home = newFolder();
    const [rule] = defaultPolicy.ask;
    const policy = { ...defaultPolicy, ask: [{ ...rule, reason: `Look. ${HOSTILE}` }] };
    writeFileSync(join(home, 'policy.json'), JSON.stringify(policy));
    const { relying_party } = pinnedOf();
    const site = { ...relying_party, origins: [...relying_party.origins, `https://provara.test/${HOSTILE}`] };
    const phone = await SoftwareAuthenticator.make('https://provara.test');
    const key = keyText({ relying_party: site, key: phone.key() });
    const env = { PROVARA_HOME: home };
    for (const words of [
      ['policy', 'show'],
      ['policy', 'explain', '--json', `echo '${HOSTILE}'`],
      ['trust', 'add', '--yes', key],
      ['trust', 'list'],
    ]) {
      const { code, stdout, stderr } = await provaraCommand(words, env).end;
      expect({ words, code, stderr }).toMatchObject({ code: 0 });
      expect(stdout).not.toBe('');
      expect(`${stdout}${stderr}`).not.toMatch(ACTS);
    }
  });
});
