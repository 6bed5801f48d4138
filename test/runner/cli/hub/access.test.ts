import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessFor } from '../../../../runner/cli/hub/access.ts';
import { writeUpFile } from '../../../../runner/cli/state-folder.ts';
import { type Credentials, ensureCredentials, tokenOf } from '../../../../runner/hub/credentials-file.ts';

const NAMES = { owner: 'owner', approver: 'approver', agent: 'agent', runner: 'machine' };
const FOREIGN_AGENT = `pv_agent_main_${'a'.repeat(40)}`;
const FOREIGN_APPROVER = `pv_approver_main_${'b'.repeat(40)}`;

let home = '';
let credentials: Credentials;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'provara-access-'));
  credentials = ensureCredentials(home, join(home, 'hub'), NAMES, new Date());
  mkdirSync(join(home, 'run'));
  writeUpFile(home, 'http://127.0.0.1:9999', undefined);
});

const access = (role: 'agent' | 'approver', environment: NodeJS.ProcessEnv = {}) =>
  accessFor([role, 'owner'], { PROVARA_HOME: home, ...environment });

describe('which hub is called with which token', () => {
  it('takes the state folder’s credentials by need', () => {
    expect(access('agent')).toEqual({
      base: 'http://127.0.0.1:9999',
      token: tokenOf(credentials, 'agent').token,
    });
    expect(access('approver').token).toBe(tokenOf(credentials, 'approver').token);
  });

  it('prefers AGENT_HUB_BASE and AGENT_HUB_TOKEN', () => {
    const environment = { AGENT_HUB_BASE: 'https://hub.example.com/', AGENT_HUB_TOKEN: FOREIGN_APPROVER };
    expect(access('approver', environment)).toEqual({
      base: 'https://hub.example.com',
      token: FOREIGN_APPROVER,
    });
  });

  it('approves with the folder’s approver when the environment holds only an agent’s token', () => {
    expect(access('approver', { AGENT_HUB_TOKEN: FOREIGN_AGENT }).token).toBe(
      tokenOf(credentials, 'approver').token,
    );
  });

  it('never sends the folder’s credentials to another hub', () => {
    const environment = { AGENT_HUB_BASE: 'https://evil.example.com', AGENT_HUB_TOKEN: FOREIGN_AGENT };
    expect(access('approver', environment).token).toBe(FOREIGN_AGENT);
    expect(() => access('approver', { AGENT_HUB_BASE: 'https://evil.example.com' })).toThrow(
      /AGENT_HUB_TOKEN/,
    );
  });

  it('names the cure when there is no token at all', () => {
    const words = /AGENT_HUB_TOKEN is empty or not set\. Set AGENT_HUB_TOKEN/;
    const PROVARA_HOME = join(home, 'none');
    expect(() => accessFor(['agent'], { PROVARA_HOME })).toThrow(words);
    expect(() => accessFor(['agent'], { PROVARA_HOME, AGENT_HUB_TOKEN: ' ' })).toThrow(words);
  });
});
