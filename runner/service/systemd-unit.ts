import { SERVICE_WORDS, type ServiceProgram } from './service.ts';

/**
 * One word of `ExecStart=` (systemd.service(5), "Command lines"): quoted, with `$` and `%` doubled, for both are
 * expanded there.
 */
const word = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '$$$$').replaceAll('%', '%%')}"`;

/** How a unit names the runner's folder. */
export const homeIn = ({ home }: ServiceProgram): string => word(home);

/** A user unit that keeps the runner running; exit codes after which another start would end the same way don't restart it. */
export const systemdUnit = (
  { program, args }: ServiceProgram,
  finalCodes: readonly number[],
): string => `[Unit]
Description=${SERVICE_WORDS}
After=network-online.target
Wants=network-online.target
# What fails until somebody makes room on the disk is tried until then.
StartLimitIntervalSec=0

[Service]
Type=exec
ExecStart=${[program, ...args].map(word).join(' ')}
WorkingDirectory=%h
Restart=always
RestartSec=5
RestartSteps=5
RestartMaxDelaySec=60
RestartPreventExitStatus=${finalCodes.join(' ')}
# The runner ends what it started by itself, gently first.
KillMode=mixed
TimeoutStopSec=30

[Install]
WantedBy=default.target
`;
