import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAccessWindows } from '../../../runner/doctor/check-access-windows.ts';

const ME = 'S-1-5-21-1-2-3-1001';
const OWN = `(A;OICI;FA;;;${ME})(A;OICI;FA;;;SY)(A;OICI;FA;;;LS)(A;OICI;FA;;;BA)(A;OICIIO;GA;;;CO)`;
const TRUSTED_INSTALLER = 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464';

const looking = (list: string | undefined, own: string | undefined = ME, said = '') =>
  checkAccessWindows('C:\\state', 'C:\\Windows', own, async (_, [, , file = '']) => {
    if (list !== undefined) writeFileSync(file, `\uFEFFstate\r\n${list}\r\n`, 'utf16le');
    return { code: 0, stdout: said, stderr: '' };
  });

describe('the folder on Windows', () => {
  it.each([
    '',
    `(A;OICI;FA;;;${TRUSTED_INSTALLER})`,
    '(A;OICI;FA;;;S-1-5-32-544)(A;OICI;FA;;;S-1-5-18)',
    '(D;OICI;FA;;;WD)',
    // Auditing and integrity are no access.
    '(A;OICI;;;;WD)',
  ])('may be reached by this user and the system: %s', async (entry) => {
    expect((await looking(`D:PAI${OWN}${entry}`)).state).toBe('ok');
  });

  it.each([
    ['(A;OICI;0x1200a9;;;BU)', 'read', 'S-1-5-32-545'],
    ['(A;OICIID;FA;;;AU)', 'change', 'S-1-5-11'],
    ['(A;;FR;;;WD)', 'read', 'S-1-1-0'],
    ['(A;;FW;;;S-1-1-0)', 'change', 'S-1-1-0'],
    ['(A;;FR;;;S-1-5-11)', 'read', 'S-1-5-11'],
    ['(A;;0x1301bf;;;S-1-5-32-545)', 'change', 'S-1-5-32-545'],
    ['(A;;FR;;;BG)', 'read', 'S-1-5-32-546'],
    ['(A;;FR;;;S-1-5-32-546)', 'read', 'S-1-5-32-546'],
    ['(A;;FR;;;IU)', 'read', 'S-1-5-4'],
    ['(A;;FR;;;S-1-5-4)', 'read', 'S-1-5-4'],
    ['(A;;FR;;;AN)', 'read', 'S-1-5-7'],
    ['(A;;FR;;;S-1-5-7)', 'read', 'S-1-5-7'],
    ['(A;;FR;;;NU)', 'read', 'S-1-5-2'],
    ['(A;;FR;;;S-1-5-2)', 'read', 'S-1-5-2'],
    ['(A;OICI;FR;;;S-1-5-21-9-8-7-513)', 'read', 'S-1-5-21-9-8-7-513'],
    ['(A;OICI;FA;;;S-1-5-21-1-2-3-1002)', 'change', 'S-1-5-21-1-2-3-1002'],
    ['(A;OICI;WD;;;S-1-5-21-1-2-3-1002)', 'change', 'S-1-5-21-1-2-3-1002'],
    ['(A;OICI;SDRC;;;S-1-5-21-1-2-3-1002)', 'change', 'S-1-5-21-1-2-3-1002'],
    ['(A;OICIIO;GW;;;S-1-5-80-1-2-3-4-5)', 'change', 'S-1-5-80-1-2-3-4-5'],
    ['(A;OICI;FR;;;S-1-15-2-2)', 'read', 'S-1-15-2-2'],
    ['(XA;;FW;;;WD;(Member_of {SID(BA)}))', 'change', 'S-1-1-0'],
  ])('may not be reached by others: %s', async (entry, what, sid) => {
    const found = await looking(`D:AI${OWN}${entry}`);
    expect(found).toMatchObject({ state: 'fail', detail: expect.stringContaining(`can ${what} the state`) });
    expect(found.cure).toBe(
      `icacls "C:\\state" /inheritance:r /grant:r "*${ME}:(OI)(CI)F" /remove:g "*${sid}"`,
    );
  });

  it('is worth a look where one other account reads it, as that of a backup', async () => {
    expect(await looking(`D:AI${OWN}(A;OICI;FR;;;S-1-5-21-1-2-3-1002)`)).toMatchObject({
      state: 'warn',
      detail: expect.stringContaining('S-1-5-21-1-2-3-1002'),
    });
  });

  it("is anybody's where there is no list", async () => {
    expect((await looking('D:NO_ACCESS_CONTROL')).state).toBe('fail');
  });

  it("is the domain's where its users are named by their alias", async () => {
    expect(await looking(`D:AI${OWN}(A;;FR;;;DU)`)).toMatchObject({
      state: 'fail',
      detail: expect.stringContaining('all users of the domain'),
    });
  });

  it("is not called another's where Windows does not tell who this user is", async () => {
    const list = 'D:AI(A;OICI;FA;;;S-1-5-21-1-2-3-1001)(A;OICI;FA;;;SY)';
    expect((await looking(list)).state).toBe('ok');
    const unknown = await checkAccessWindows(
      'C:\\state',
      'C:\\Windows',
      undefined,
      async (_, [, , file = '']) => {
        writeFileSync(file, `\uFEFFstate\r\n${list}\r\n`, 'utf16le');
        return { code: 0, stdout: '', stderr: '' };
      },
    );
    expect(unknown.state).toBe('ok');
  });

  it.each([
    'Successfully processed 1 files; Failed processing 0 files',
    '1 Dateien erfolgreich verarbeitet, bei 0 Dateien ist ein Verarbeitungsfehler aufgetreten.',
    '1 \u500b\u306e\u30d5\u30a1\u30a4\u30eb\u304c\u6b63\u5e38\u306b\u51e6\u7406\u3055\u308c',
  ])('is looked at in any language: %s', async (said) => {
    expect((await looking(`D:PAI${OWN}`, ME, said)).state).toBe('ok');
    expect((await looking(`D:PAI${OWN}(A;;FR;;;BU)`, ME, said)).state).toBe('fail');
  });

  it('is not called private when its list could not be read', async () => {
    expect((await looking(undefined)).state).toBe('warn');
  });
});
