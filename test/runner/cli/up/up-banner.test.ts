import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { banner, jsonLine, type Started } from '../../../../runner/cli/up/up-banner.ts';

const RUNNER: NonNullable<Started['runner']> = {
  type: 'connected',
  name: 'build-02',
  shell: { kind: 'pwsh', path: '/usr/bin/pwsh', version: '7.6.9' },
  proof: { setting: 'token', keys: 0 },
};

const started = (changes: Partial<Started> = {}): Started => ({
  home: '/work/.provara',
  url: 'http://127.0.0.1:8787',
  pageUrl: 'http://localhost:8787',
  isPublic: false,
  runner: RUNNER,
  agent: { token: 'pv_agent_main_full', masked: 'pv_agent_main_mask…' },
  approver: { token: 'pv_approver_main_full', masked: 'pv_approver_main_mask…' },
  isFirstStart: true,
  isShellChosen: false,
  signIn: { url: 'http://127.0.0.1:8787/sign-in#main_code', expiresAt: '2026-01-02T03:04:05.000Z' },
  phoneSignIn: undefined,
  ...changes,
});

describe('what npm start prints', () => {
  it('names page, link, runner, base, token and a line to try', () => {
    const text = banner(started(), false, 'linux');
    for (const words of [
      'Page      http://localhost:8787\n',
      'http://127.0.0.1:8787/sign-in#main_code',
      'build-02, PowerShell 7.6.9 (/usr/bin/pwsh)',
      'export AGENT_HUB_BASE=http://127.0.0.1:8787',
      'export AGENT_HUB_TOKEN=pv_agent_main_full',
      'curl -s "$AGENT_HUB_BASE/plan"',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('shows a public address as the place where passkeys work', () => {
    const pageUrl = 'https://pc.tail1234.ts.net';
    const phoneSignIn = { url: `${pageUrl}/sign-in#code`, expiresAt: '2026-01-02T03:04:05.000Z' };
    const text = banner(started({ pageUrl, isPublic: true, phoneSignIn }), false, 'linux');
    expect(text).toContain(`Page      ${pageUrl}\n`);
    expect(text).toContain(`Passkeys are for ${pageUrl}`);
    expect(text).toContain('export AGENT_HUB_BASE=http://127.0.0.1:8787');
    const plain = banner(started({ phoneSignIn }), false, 'linux');
    expect(plain).toContain('docs/remote-access.md');
  });

  it('masks the token after the first start and says how to make another', () => {
    const text = banner(started({ isFirstStart: false }), false, 'linux');
    expect(text).not.toContain('pv_agent_main_full');
    expect(text).toContain('pv_agent_main_mask…');
    expect(text).toContain('npx provara token NAME');
  });

  it('says how a machine that was unpaired is paired again', () => {
    const text = banner(started({ runner: undefined }), false, 'linux');
    expect(text).toContain('Runner    none of its own: it was unpaired\n');
    expect(text).toMatch(/pair http:\/\/127\.0\.0\.1:8787 --home \/work\/\.provara-machine --run\n/);
    expect(JSON.parse(jsonLine(started({ runner: undefined })))).toMatchObject({ runner: null, shell: null });
  });

  it('says how the runner is started of a machine that was paired again since', () => {
    const home = join(mkdtempSync(join(tmpdir(), 'provara-banner-')), '.provara');
    mkdirSync(`${home}-machine`);
    writeFileSync(join(`${home}-machine`, 'pairing.json'), '{}');
    const text = banner(started({ runner: undefined, home }), false, 'linux');
    expect(text).toMatch(/To run plans here again: .* runner --home \S+\.provara-machine\n/);
    rmSync(dirname(home), { recursive: true });
  });

  it('never shows the approver’s token to a person', () => {
    expect(banner(started(), false)).not.toContain('pv_approver_main_full');
  });

  it('says that commands run in sh when there is no PowerShell', () => {
    const shell = { kind: 'sh', path: '/bin/sh', version: null } as const;
    const text = banner(started({ runner: { ...RUNNER, shell } }), false, 'linux');
    expect(text).toContain('/bin/sh: no PowerShell was found, so commands run in sh');
    expect(text).toContain('uname -a');
  });

  it('says in words which proof of a yes is asked for', () => {
    expect(banner(started(), false)).toContain("takes the hub's word that a person approved");
    const proof = { setting: 'passkey', keys: 2 } as const;
    expect(banner(started({ runner: { ...RUNNER, proof } }), false)).toContain(
      'checks itself that a trusted passkey signed the plan; 2 passkeys trusted',
    );
    expect(jsonLine(started())).toContain('"proof":"token"');
  });

  it('says how a phone gets in, and shows a QR code with the URL beside it when it can', () => {
    expect(banner(started(), false)).toContain('npm start -- --host 0.0.0.0');
    const url = 'http://192.168.1.5:8787/sign-in#main_other';
    const text = banner(started({ phoneSignIn: { url, expiresAt: '2026-01-02T03:04:05.000Z' } }), false);
    expect(text).toContain(url);
    expect(text).toMatch(/[█▀▄]{5}/);
  });

  it('gives scripts one line of JSON', () => {
    const line = jsonLine(started());
    expect(line.endsWith('\n')).toBe(true);
    expect(JSON.parse(line)).toMatchObject({
      url: 'http://127.0.0.1:8787',
      agent_token: 'pv_agent_main_full',
      approver_token: 'pv_approver_main_full',
      sign_in_url: 'http://127.0.0.1:8787/sign-in#main_code',
      runner: 'build-02',
    });
  });
});
