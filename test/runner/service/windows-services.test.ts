import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ToolEnd } from '../../../runner/service/system-tool.ts';
import { taskService } from '../../../runner/service/task-service.ts';
import { windowsService } from '../../../runner/service/windows-service.ts';
import { PROGRAM, system } from '../../support/system-tools.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-service-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a task at sign-in', () => {
  const place = (isFree = async () => true, home = PROGRAM.home) => ({
    systemRoot: 'C:\\Windows',
    home,
    user: 'S-1-5-21-7',
    username: 'Ana & Co',
    folder,
    isFree,
    lookEveryMs: 1,
  });

  it('is registered from a file in UTF-16 that is gone afterwards, and started', async () => {
    let xml = '';
    const { run, asked } = system((line) => {
      if (line.includes('/Create')) xml = readFileSync(join(folder, 'task.xml'), 'utf16le');
      return {};
    });
    await taskService(place(), run).install(PROGRAM);
    expect(xml.startsWith('\uFEFF<?xml version="1.0" encoding="UTF-16"?>\r\n')).toBe(true);
    expect(xml.match(/<UserId>S-1-5-21-7<\/UserId>/g)).toHaveLength(2);
    // Where none runs any more, one is started within a minute, from its registration on and from each sign-in on.
    expect(xml).toMatch(/<RegistrationTrigger>\s*<Repetition><Interval>PT1M</);
    expect(xml).toMatch(/<LogonTrigger>\s*<Repetition><Interval>PT1M</);
    expect(xml).toContain('<MultipleInstancesPolicy>IgnoreNew<');
    expect(xml).toContain('<Command>C:\\Windows\\System32\\conhost.exe</Command>');
    expect(xml).toContain(
      '<Arguments>--headless &quot;/opt/node dir/node&quot; /opt/provara.mjs runner --home &quot;/home/a&amp;b/100% $HOME&quot;</Arguments>',
    );
    expect(xml).toContain('<ExecutionTimeLimit>PT0S</ExecutionTimeLimit>');
    expect(existsSync(join(folder, 'task.xml'))).toBe(false);
    expect(asked.at(-1)).toBe('C:\\Windows\\System32\\schtasks.exe /Run /TN \\provara-runner-Ana & Co');
  });

  it('waits until the runner before it has let go of the folder, and starts none beside it', async () => {
    const { run, asked } = system();
    let looks = 0;
    await taskService(
      place(async () => ++looks > 3),
      run,
    ).install(PROGRAM);
    expect(looks).toBe(4);
    const stuck = system();
    const busy = taskService(
      place(async () => false),
      stuck.run,
    );
    await expect(busy.install(PROGRAM)).rejects.toThrow(/still uses the state folder.*Task Manager/);
    await expect(busy.restart()).rejects.toThrow(/still uses/);
    expect(stuck.asked.filter((line) => /Create|Run/.test(line))).toEqual([]);
    expect(asked.filter((line) => /Create|Run/.test(line))).toHaveLength(2);
  });

  it('need not be started where one of its triggers was faster, and says so where it can not be', async () => {
    let isFree = true;
    const { run } = system((line) => {
      if (line.includes('/Create')) isFree = false;
      return line.includes('/Run') ? { code: 1, stderr: 'ERROR: it runs already' } : {};
    });
    await taskService(
      place(async () => isFree),
      run,
    ).install(PROGRAM);
    const cannot = system((line) => (line.includes('/Run') ? { code: 1, stderr: 'ERROR: disabled' } : {}));
    await expect(taskService(place(), cannot.run).restart()).rejects.toThrow(/disabled/);
  });

  it.each([
    ['"\\provara-runner-ana","N/A","Running"', true, true],
    ['"\\provara-runner-ana","N/A","Ready"', false, false],
    ['"\\provara-runner-ana","N/A","Wird ausgef\u00fchrt"', false, true],
    ['"\\provara-runner-ana","N/A","Bereit"', true, false],
  ])('is known to run from %s in any language', async (stdout, isFree, isRunning) => {
    const { run } = system(() => ({ stdout }));
    const task = taskService(
      place(async () => isFree),
      run,
    );
    expect(await task.state()).toMatchObject({ isInstalled: true, isRunning });
  });

  it('is ended and deleted, once', async () => {
    let isThere = true;
    const { run, asked } = system((line) => {
      if (line.includes('/Query')) return { code: isThere ? 0 : 1 };
      if (line.includes('/Delete')) isThere = false;
      return {};
    });
    const service = taskService(place(), run);
    await service.uninstall();
    await service.uninstall();
    expect(asked.filter((line) => line.includes('/Delete'))).toHaveLength(1);
  });

  const PRINTED = (home: string): string =>
    `\r\n<?xml version="1.0" encoding="UTF-16"?>\r\n<Task><Actions><Exec><Arguments>--headless C:\\node.exe C:\\provara.mjs runner --home ${home} --slots 1</Arguments></Exec></Actions></Task>\r\n`;

  it.each([
    ['C:\\a', 'C:\\b'],
    ['C:\\a', 'C:\\ab'],
    ['C:\\a', '"C:\\a b"'],
    ['C:\\a b', '"C:\\a b c"'],
    ['C:\\J\u00fcrgen\\a', 'C:\\J?rgen\\b'],
    ['C:\\\u0434\u0430\u043d\u043d\u044b\u0435', 'C:\\Users\\anna\\other'],
    ['C:\\\u0434\u0430\u043d', 'C:\\????'],
    ['D:\\\u00e9', 'D:\\work\\hub1'],
    ['C:\\\u00dcnal\\s', 'C:\\a --shell C:\\zz\\nal\\s'],
    ['C:\\\u00dcnal\\s', 'C:\\U\\nal\\s'],
    ['C:\\a \u00fc', '"C:\\a b\\c" "\u00fc"'],
    ['C:\\a&b', 'C:\\a&amp;b.old'],
  ])('of %s is not put in the place of the one that serves %s', async (home, other) => {
    const { run, asked } = system((line) => (line.includes('/XML') ? { stdout: PRINTED(other) } : {}));
    await expect(taskService(place(undefined, home), run).install({ ...PROGRAM, home })).rejects.toThrow(
      /runner of another folder.*the task \\provara-runner-Ana & Co.*provara service uninstall --home \S/,
    );
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['C:\\a', 'c:\\A'],
    ['C:\\a b', '&quot;C:\\a b&quot;'],
    ['C:\\\u65e5\u672c\\a', 'C:\\??\\a'],
    ['C:\\\u65e5\u672c\\a', 'C:\\\ufffd\ufffd\ufffd{\\a'],
    ['C:\\\u{1f600}', 'C:\\??'],
    ['C:\\\u0434\u0430\u043d', 'C:\\\u0434\u0430\u043d'],
    ['C:\\\u00dcnal \u00fc', '"C:\\Unal u"'],
    ['C:\\a b', '"C:\\a b"'],
    ['C:\\a&b', 'C:\\a&amp;b'],
    ['C:\\J\u00fcrgen \u65e5\u672c', '"C:\\J\ufffdrgen ??"'],
    ['C:\\J\u00fcrgen', 'C:\\J\u00fcrgen'],
  ])('of %s is replaced, as Windows prints it: %s', async (home, same) => {
    const { run, asked } = system((line) => (line.includes('/XML') ? { stdout: PRINTED(same) } : {}));
    await taskService(place(undefined, home), run).install({ ...PROGRAM, home });
    expect(asked.at(-1)).toContain('/Run');
  });

  it.each([
    ['that is new and can not be started is deleted again', 1, true],
    ['that was there stays where it can not be started', 0, false],
  ])('%s', async (_what, code, isDeleted) => {
    const { run, asked } = system((line) => {
      if (line.includes('/Query')) return { code };
      return line.includes('/Run') ? { code: 1, stderr: 'ERROR: disabled' } : {};
    });
    await expect(taskService(place(), run).install(PROGRAM)).rejects.toThrow('disabled');
    expect(asked.some((line) => line.includes('/Delete'))).toBe(isDeleted);
  });

  it('says what to do when tasks are forbidden', async () => {
    const { run } = system((line) =>
      line.includes('/Create') ? { code: 1, stderr: 'ERROR: Access is denied.' } : {},
    );
    await expect(taskService(place(), run).install(PROGRAM)).rejects.toThrow(
      /Access is denied.*administrator/,
    );
  });
});

describe('a Windows service', () => {
  const place = (home = PROGRAM.home) => ({
    systemRoot: 'C:\\Windows',
    home,
    folder,
    account: 'LocalService' as const,
  });
  const absent = (line: string): Partial<ToolEnd> =>
    line.includes('sc.exe query') ? { code: 1060, stdout: '' } : {};

  it('is compiled, created with quoted words, given its folder, and started', async () => {
    const { run, asked } = system(absent);
    await windowsService(place(), run).install(PROGRAM);
    const create = asked.find((line) => line.includes('sc.exe create')) ?? '';
    expect(create).toContain('provara-service.exe');
    expect(create).toContain('"/opt/node dir/node" /opt/provara.mjs runner --home "/home/a&b/100% $HOME"');
    expect(create).toContain('obj= NT AUTHORITY\\LocalService');
    expect(asked).toContain(
      'C:\\Windows\\System32\\icacls.exe /home/a&b/100% $HOME /grant *S-1-5-19:(OI)(CI)F /T /C /Q',
    );
    expect(asked.at(-1)).toBe('C:\\Windows\\System32\\sc.exe start provara-runner');
  });

  it('has its state folder whichever account it runs as', async () => {
    const { run, asked } = system(absent);
    await windowsService({ ...place(), account: 'LocalSystem' }, run).install(PROGRAM);
    expect(asked.some((line) => line.includes('/grant *S-1-5-18:(OI)(CI)F /T'))).toBe(true);
  });

  it.each([
    ['        STATE              : 4  RUNNING', true],
    ['        STATUS             : 4  RUNNING', true],
    ['        \u00c9TAT               : 1  STOPPED', false],
  ])('is read from %j, with the line above it', async (line, isRunning) => {
    const stdout = `SERVICE_NAME: provara-runner\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n${line}\r\n`;
    const { run } = system(() => ({ stdout }));
    expect(await windowsService(place(), run).state()).toMatchObject({ isInstalled: true, isRunning });
  });

  it('is not put in the place of one that serves another folder, and asks no more of Windows', async () => {
    const { run, asked } = system((line) =>
      line.includes('sc.exe qc')
        ? {
            stdout:
              '        BINARY_PATH_NAME   : "D:\\a b\\service\\provara-service.exe" C:\\node.exe D:\\provara.mjs runner --home "D:\\a b" --slots 1\r\n',
          }
        : { stdout: '  STATE : 4  RUNNING' },
    );
    const service = windowsService(place('D:\\a'), run);
    const refusal =
      /runner of another folder.*the service provara-runner.*provara service uninstall --service LocalService --home "D:\\a b"/;
    await expect(service.install(PROGRAM)).rejects.toThrow(refusal);
    expect(asked.filter((line) => !/sc\.exe (query|qc)/.test(line))).toEqual([]);
  });

  it('that is new and can not be started is gone again, with its host and its right to the folder', async () => {
    const { run, asked } = system((line) =>
      line.includes('sc.exe start') ? { code: 1053, stdout: 'StartService FAILED 1053' } : absent(line),
    );
    const own = { ...place(), folder: join(folder, 'service') };
    await expect(windowsService(own, run).install(PROGRAM)).rejects.toThrow('FAILED 1053');
    expect(asked.slice(-2)).toEqual([
      'C:\\Windows\\System32\\sc.exe delete provara-runner',
      `C:\\Windows\\System32\\icacls.exe ${folder} /remove:g *S-1-5-19 /T /C /Q`,
    ]);
    expect(existsSync(own.folder)).toBe(false);
  });

  it('that ran before goes on where it can not be changed', async () => {
    let isStopped = false;
    const { run, asked } = system((line) => {
      if (line.includes('sc.exe stop')) isStopped = true;
      if (line.includes('sc.exe config')) return { code: 5, stdout: 'FAILED 5' };
      if (line.includes('sc.exe qc')) return {};
      return { stdout: isStopped ? '  STATE : 1  STOPPED' : '  STATE : 4  RUNNING' };
    });
    await expect(windowsService(place(), run).install(PROGRAM)).rejects.toThrow('FAILED 5');
    expect(asked.at(-1)).toBe('C:\\Windows\\System32\\sc.exe start provara-runner');
    expect(asked.some((line) => line.includes('delete'))).toBe(false);
  });

  it('is changed where there is one already, and deleted after it has stopped', async () => {
    const { run, asked } = system((line) =>
      line.includes('sc.exe query') ? { stdout: '  STATE : 1  STOPPED' } : {},
    );
    const service = windowsService(place(), run);
    await service.install(PROGRAM);
    expect(asked.some((line) => line.includes('sc.exe create'))).toBe(false);
    expect(asked.some((line) => line.includes('sc.exe config'))).toBe(true);
    await service.uninstall();
    expect(asked).toContain('C:\\Windows\\System32\\sc.exe delete provara-runner');
  });

  it('asks for an administrator when the service manager refuses', async () => {
    const { run } = system((line) =>
      line.includes('create') ? { code: 5, stdout: 'OpenSCManager FAILED 5' } : absent(line),
    );
    await expect(windowsService(place(), run).install(PROGRAM)).rejects.toThrow(
      /FAILED 5.*Run as administrator/,
    );
  });
});
