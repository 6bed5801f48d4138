import { VERSION } from '../../../shared/version.ts';
import type { SignInLink } from '../hub/sign-in-link.ts';
import { pairAgainWords } from '../machine/machine-beside.ts';
import { proofWords } from '../machine/proof-words.ts';
import { localTime } from '../terminal/local-time.ts';
import { qrCode } from '../terminal/qr-code.ts';
import type { RunnerNews } from './supervisor-message.ts';

interface ShownToken {
  readonly token: string;
  readonly masked: string;
}

/** All that a start has to tell. */
export interface Started {
  readonly home: string;
  readonly url: string;
  /** Where a browser opens the page. */
  readonly pageUrl: string;
  /** `pageUrl` is a public address: every device can use it. */
  readonly isPublic: boolean;
  /** Undefined where the machine was unpaired: the hub runs without it. */
  readonly runner: RunnerNews | undefined;
  readonly agent: ShownToken;
  readonly approver: ShownToken;
  /** The agent's token was never shown in full before. */
  readonly isFirstStart: boolean;
  /** The user asked for this shell. */
  readonly isShellChosen: boolean;
  readonly signIn: SignInLink;
  /** Undefined when only this machine reaches the hub. */
  readonly phoneSignIn: SignInLink | undefined;
}

/** The first line of output for scripts and tests. */
export const jsonLine = (started: Started): string =>
  `${JSON.stringify({
    url: started.url,
    agent_token: started.agent.token,
    approver_token: started.approver.token,
    sign_in_url: started.signIn.url,
    phone_sign_in_url: started.phoneSignIn?.url ?? null,
    runner: started.runner?.name ?? null,
    shell: started.runner?.shell ?? null,
    proof: started.runner?.proof.setting ?? null,
    home: started.home,
  })}\n`;

/** What a person reads after `npm start`. */
export const banner = (
  started: Started,
  hasColours: boolean,
  platform: NodeJS.Platform = process.platform,
): string => {
  const { signIn } = started;
  return `
Provara ${VERSION} is running. Stop it with Ctrl-C.

  Page      ${started.pageUrl}
  Sign in   ${signIn.url}
            (works once, until ${localTime(signIn.expiresAt)}; every start prints a new one)
  Runner    ${runnerWords(started)}
  State     ${started.home}

For the agent:
${agentLines(started, platform)}

Try it, then say yes on the page:
  ${curlLine(started, platform)}

${phoneLines(started, hasColours)}
`;
};

const runnerWords = (started: Started): string => {
  const { runner, isShellChosen } = started;
  if (runner === undefined) return `none of its own: it was unpaired\n            ${pairAgainWords(started)}`;
  const { setting, keys } = runner.proof;
  return `${runner.name}, ${shellWords(runner, isShellChosen)}\n            ${proofWords(setting, keys)}`;
};

const shellWords = ({ shell }: RunnerNews, isShellChosen: boolean): string => {
  const version = shell.version === null ? '' : ` ${shell.version}`;
  if (shell.kind === 'pwsh') return `PowerShell${version} (${shell.path})`;
  if (shell.kind === 'powershell') return `Windows PowerShell${version} (${shell.path})`;
  return isShellChosen ? shell.path : `${shell.path}: no PowerShell was found, so commands run in sh`;
};

const agentLines = ({ url, agent, isFirstStart }: Started, platform: NodeJS.Platform): string => {
  const set = (name: string, value: string): string =>
    platform === 'win32' ? `  $env:${name} = "${value}"` : `  export ${name}=${value}`;
  const base = set('AGENT_HUB_BASE', url);
  return isFirstStart
    ? `${base}\n${set('AGENT_HUB_TOKEN', agent.token)}\n  (the token is shown in full this once)`
    : `${base}\n  AGENT_HUB_TOKEN is ${agent.masked}, shown in full at the first start.\n  Lost it? Make another: npx provara token NAME. All that there are: npx provara tokens`;
};

const curlLine = ({ runner }: Started, platform: NodeJS.Platform): string => {
  const command = runner?.shell.kind === 'sh' ? 'uname -a' : 'Get-Date';
  const body = JSON.stringify({ command, note: 'my first plan' });
  return platform === 'win32'
    ? `Invoke-RestMethod "$env:AGENT_HUB_BASE/plan" -Method Post -ContentType application/json -Headers @{ "X-Agent-Token" = $env:AGENT_HUB_TOKEN } -Body '${body}'`
    : `curl -s "$AGENT_HUB_BASE/plan" -H "X-Agent-Token: $AGENT_HUB_TOKEN" -H 'Content-Type: application/json' -d '${body}'`;
};

const phoneLines = (started: Started, hasColours: boolean): string => {
  const { phoneSignIn, isPublic, pageUrl } = started;
  if (phoneSignIn === undefined) {
    return 'Only this machine reaches this address. For a phone on the same network: npm start -- --host 0.0.0.0';
  }
  const where = isPublic
    ? `On a phone, scan this (works once). Passkeys are for ${pageUrl}; npm start -- --public-url none forgets that address.`
    : "On a phone on the same network, scan this (works once).\nOther devices on this network reach the page too, over plain HTTP: on a network that you don't trust, use npm start -- --host 127.0.0.1\nPasskeys need HTTPS on other devices: docs/remote-access.md";
  return `${where}\n\n${qrCode(phoneSignIn.url, hasColours)}\n\n  ${phoneSignIn.url}`;
};
