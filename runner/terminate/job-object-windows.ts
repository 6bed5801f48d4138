import type { Contain, Containment } from './containment.ts';
import { loadKoffi } from './load-koffi.ts';

const EXTENDED_LIMITS = 9;
const ACCOUNTING = 1;
const KILL_ON_JOB_CLOSE = 0x2000;
const PROCESS_TERMINATE = 0x1;
const PROCESS_SET_QUOTA = 0x100;

/** The exit code of what is ended by its job, as Windows gives it to what Ctrl-C ends. */
const ENDED_CODE = 0xc000013a;

/**
 * Job Objects of Windows: a process and all that it starts, also what its parents have left behind. A job ends its
 * processes when its last handle is closed, so they do not outlive a runner that dies. Undefined where there is no FFI;
 * throws when there is one and it does not work.
 */
export const loadJobObjects = async (home: string): Promise<Contain | undefined> => {
  const koffi = await loadKoffi(home);
  if (koffi === undefined) return undefined;
  const kernel = koffi.load('kernel32.dll');
  const basicLimits = koffi.struct({
    PerProcessUserTimeLimit: 'int64_t',
    PerJobUserTimeLimit: 'int64_t',
    LimitFlags: 'uint32_t',
    MinimumWorkingSetSize: 'size_t',
    MaximumWorkingSetSize: 'size_t',
    ActiveProcessLimit: 'uint32_t',
    Affinity: 'size_t',
    PriorityClass: 'uint32_t',
    SchedulingClass: 'uint32_t',
  });
  const extendedLimits = koffi.struct({
    Basic: basicLimits,
    IoCounters: koffi.array('uint64_t', 6),
    ProcessMemoryLimit: 'size_t',
    JobMemoryLimit: 'size_t',
    PeakProcessMemoryUsed: 'size_t',
    PeakJobMemoryUsed: 'size_t',
  });
  const accounting = koffi.struct({
    Times: koffi.array('int64_t', 4),
    TotalPageFaultCount: 'uint32_t',
    TotalProcesses: 'uint32_t',
    ActiveProcesses: 'uint32_t',
    TotalTerminatedProcesses: 'uint32_t',
  });
  const createJob = kernel.func('__stdcall', 'CreateJobObjectW', 'void *', ['void *', 'void *']);
  const setInformation = kernel.func('__stdcall', 'SetInformationJobObject', 'bool', [
    'void *',
    'int',
    koffi.pointer(extendedLimits),
    'uint32_t',
  ]);
  const queryInformation = kernel.func('__stdcall', 'QueryInformationJobObject', 'bool', [
    'void *',
    'int',
    koffi.out(koffi.pointer(accounting)),
    'uint32_t',
    'void *',
  ]);
  const openProcess = kernel.func('__stdcall', 'OpenProcess', 'void *', ['uint32_t', 'bool', 'uint32_t']);
  const assign = kernel.func('__stdcall', 'AssignProcessToJobObject', 'bool', ['void *', 'void *']);
  const terminateJob = kernel.func('__stdcall', 'TerminateJobObject', 'bool', ['void *', 'uint32_t']);
  const closeHandle = kernel.func('__stdcall', 'CloseHandle', 'bool', ['void *']);

  const limit = (job: unknown, flags: number): boolean =>
    setInformation(
      job,
      EXTENDED_LIMITS,
      {
        Basic: {
          PerProcessUserTimeLimit: 0,
          PerJobUserTimeLimit: 0,
          LimitFlags: flags,
          MinimumWorkingSetSize: 0,
          MaximumWorkingSetSize: 0,
          ActiveProcessLimit: 0,
          Affinity: 0,
          PriorityClass: 0,
          SchedulingClass: 0,
        },
        IoCounters: [0, 0, 0, 0, 0, 0],
        ProcessMemoryLimit: 0,
        JobMemoryLimit: 0,
        PeakProcessMemoryUsed: 0,
        PeakJobMemoryUsed: 0,
      },
      koffi.sizeof(extendedLimits),
    );

  const putInto = (job: unknown, pid: number): boolean => {
    const process = openProcess(PROCESS_TERMINATE | PROCESS_SET_QUOTA, false, pid);
    if (process === null) return false;
    try {
      return assign(job, process);
    } finally {
      closeHandle(process);
    }
  };

  return (pid): Containment | undefined => {
    const job = createJob(null, null);
    if (job === null) return undefined;
    if (!limit(job, KILL_ON_JOB_CLOSE) || !putInto(job, pid)) {
      closeHandle(job);
      return undefined;
    }
    let isOpen = true;
    return {
      count: () => {
        const counts: { ActiveProcesses?: number } = {};
        const isKnown = isOpen && queryInformation(job, ACCOUNTING, counts, koffi.sizeof(accounting), null);
        return isKnown ? counts.ActiveProcesses : undefined;
      },
      terminate: () => isOpen && terminateJob(job, ENDED_CODE),
      release: () => {
        if (!isOpen) return;
        isOpen = false;
        limit(job, 0);
        closeHandle(job);
      },
    };
  };
};
