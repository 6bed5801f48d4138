import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureCredentials } from '../../../../runner/hub/credentials-file.ts';
import { changeTrust } from '../../../../runner/trust/change-trust.ts';
import { trustFileIn } from '../../../../runner/trust/trust-file.ts';
import { keyCode } from '../../../../shared/proof/key-code.ts';
import { keyText } from '../../../../shared/proof/key-text.ts';
import { pinnedOf } from '../../../support/passkey-approval.ts';
import { provaraCommand } from '../../../support/provara-command.ts';
import { SoftwareAuthenticator } from '../../../support/software-authenticator.ts';
import { newFolder } from '../../../support/start-runner.ts';

const ORIGIN = 'https://provara.test';
const { relying_party } = pinnedOf();
const phone = await SoftwareAuthenticator.make(ORIGIN);
const tablet = await SoftwareAuthenticator.make(ORIGIN);

const trust = (home: string, ...given: string[]) =>
  provaraCommand(['trust', ...given], { PROVARA_HOME: home }).end;

const add = (home: string, key = phone.key(), ...given: string[]) =>
  trust(home, 'add', keyText({ relying_party, key }), ...given);

describe('provara trust', () => {
  it('says of a machine that was never paired that it runs nothing', async () => {
    const { code, stdout } = await trust(newFolder(), 'list');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'proof passkey: runs nothing, for it trusts no passkey yet\n',
    });
  });

  it('says of a machine beside its own hub that it takes the hub’s word', async () => {
    const home = newFolder();
    ensureCredentials(home, home, { owner: 'o', approver: 'p', agent: 'a', runner: 'r' }, new Date(0));
    expect((await trust(home, 'list')).stdout).toBe(
      "proof token: takes the hub's word that a person approved\n",
    );
  });

  it('adds a passkey, shows its code, and asks for passkeys from then on', async () => {
    const home = newFolder();
    const { code, stdout, stderr } = await add(home, phone.key(), '--yes');
    expect(code).toBe(0);
    expect(stderr).toContain(`${keyCode(phone.key())}  Test phone, owner, id ${phone.credentialId}`);
    expect(stderr).toContain(`signs on ${ORIGIN}`);
    expect(stdout).toContain('checks itself that a trusted passkey signed the plan; 1 passkey trusted');
    await add(home, tablet.key('approver', 'Tablet'), '--yes');
    const listed = JSON.parse((await trust(home, 'list', '--json')).stdout);
    expect(listed).toEqual({
      proof: 'passkey',
      relying_party,
      keys: [phone.key(), tablet.key('approver', 'Tablet')].map((key) => ({
        ...key,
        code: keyCode(key),
        endorsed_by: null,
        is_doubtful: false,
      })),
      revoked: [],
    });
  });

  it('adds nothing without a person or --yes', async () => {
    const home = newFolder();
    const { code, stderr } = await add(home);
    expect(code).toBe(2);
    expect(stderr).toContain('needs a person at a terminal');
    expect((await trust(home, 'list', '--json')).stdout).toContain('"keys":[]');
  });

  it('says which passkeys came by one that is revoked, and leaves them to the person', async () => {
    const home = newFolder();
    const laptop = await SoftwareAuthenticator.make(ORIGIN);
    await add(home, phone.key(), '--yes');
    await changeTrust(join(home, 'runner'), (before) => ({
      ...before,
      keys: [...before.keys, tablet.key('owner', 'Tablet'), laptop.key('owner', 'Laptop')],
      endorsed_by: { [tablet.credentialId]: phone.credentialId, [laptop.credentialId]: tablet.credentialId },
    }));
    const listed = (await trust(home, 'list')).stdout;
    expect(listed).toMatch(/Tablet, owner, id \S+, endorsed by Test phone\n/);
    expect(listed).not.toContain('Look:');
    const removed = await trust(home, 'remove', phone.credentialId, '--yes', '--json');
    expect(removed.stderr).toContain('Tablet, Laptop came by a passkey that is revoked, and stay trusted.');
    expect(JSON.parse(removed.stdout).keys).toMatchObject([
      { name: 'Tablet', endorsed_by: phone.credentialId, is_doubtful: true },
      { name: 'Laptop', endorsed_by: tablet.credentialId, is_doubtful: true },
    ]);
    const after = (await trust(home, 'list')).stdout;
    expect(after).toContain(`endorsed by a passkey that is revoked (id ${phone.credentialId})`);
    expect(after).toContain('Look: Tablet, Laptop came by a passkey that is revoked');
    expect(after).toContain('node dist/provara.mjs trust remove');
    // A person who compares its code vouches for it, and so for what it endorsed.
    await add(home, tablet.key('owner', 'Tablet'), '--yes');
    expect((await trust(home, 'list')).stdout).not.toContain('Look:');
  });

  it('removes by code or id, for good', async () => {
    const home = newFolder();
    await add(home, phone.key(), '--yes');
    await add(home, tablet.key(), '--yes');
    expect((await trust(home, 'remove', keyCode(tablet.key()).toLowerCase(), '--yes')).code).toBe(0);
    const last = await trust(home, 'remove', phone.credentialId, '--yes', '--json');
    expect(JSON.parse(last.stdout)).toMatchObject({
      proof: 'passkey',
      keys: [],
      revoked: [tablet.credentialId, phone.credentialId],
    });
    const again = await add(home, phone.key(), '--yes');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('revoked on this machine for good');
    expect((await trust(home, 'list')).stdout).toContain('runs nothing, for it trusts no passkey yet');
    expect((await trust(home, 'remove', 'AAAA', '--yes')).stderr).toContain(
      'node dist/provara.mjs trust list shows them',
    );
  });

  it('takes no passkey of another site beside the first', async () => {
    const home = newFolder();
    await add(home, phone.key(), '--yes');
    const foreign = { rp_id: 'other.test', origins: ['https://other.test'] };
    const word = keyText({ relying_party: foreign, key: tablet.key() });
    const { code, stderr } = await trust(home, 'add', word, '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain('trusts passkeys of provara.test, and this one is of other.test');
  });

  it('says what is wrong with a word that is no passkey, and with a damaged file', async () => {
    const home = newFolder();
    expect((await trust(home, 'add', 'nonsense', '--yes')).stderr).toContain('begins with provara-key');
    await add(home, phone.key(), '--yes');
    const file = trustFileIn(join(home, 'runner'));
    writeFileSync(file, '{');
    for (const given of [['list'], ['remove', 'AAAA', '--yes']]) {
      const { code, stderr } = await trust(home, ...given);
      expect(code).toBe(1);
      expect(stderr).toContain(file);
    }
    expect((await add(home, phone.key(), '--yes')).code).toBe(1);
  });
});
