/** What people call it; the signal's own name is for engineers. */
const SIGNALS: Readonly<Record<string, string>> = {
  SIGTERM: 'was told to end',
  SIGKILL: 'was ended by force',
  SIGINT: 'was interrupted',
  SIGHUP: 'was told to end',
  SIGPIPE: 'ended because nothing read its output',
  SIGXCPU: 'used too much processor time',
  SIGSEGV: 'crashed',
  SIGBUS: 'crashed',
  SIGILL: 'crashed',
  SIGFPE: 'crashed',
  SIGABRT: 'crashed',
  SIGTRAP: 'crashed',
  SIGSYS: 'crashed',
};

/** How a program ended that a signal ended; its subject is the program. */
export const signalWords = (signal: string): string => SIGNALS[signal] ?? 'was ended from outside';
