import { SPEAKS_TO_HUB, TOUCHES_RUNNER } from './hub-reason-table.ts';
import { HUB_CONTROL, HUB_FILES } from './hub-rules.ts';

export interface TextRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** What must follow in the same line. */
  readonly behind?: RegExp;
  readonly reason: string;
}

/** The deny rules that the documentation gives as regular expressions, in its order, and the hub's own control. */
export const TEXT_RULES: readonly TextRule[] = [
  {
    id: 'system-tools',
    pattern: /\b(schtasks|bcdedit|diskpart|cipher|takeown|icacls)\b/gi,
    reason: 'Names a tool that changes the system.',
  },
  {
    id: 'accounts-and-services-tools',
    pattern: /\b(net\s+user|net\s+localgroup|sc\.exe|wmic)\b/gi,
    reason: 'Names a tool that changes accounts or services.',
  },
  {
    id: 'registry-tool',
    pattern: /\breg\s+(add|delete|import|export|save|restore)\b/gi,
    reason: 'Changes the registry.',
  },
  {
    id: 'defender-settings',
    pattern: /\b(Add-MpPreference|Set-MpPreference|Remove-MpPreference)\b/gi,
    reason: 'Changes what Microsoft Defender protects.',
  },
  {
    id: 'windows-features',
    pattern: /\b(Disable-WindowsOptionalFeature|Enable-WindowsOptionalFeature)\b/gi,
    reason: 'Turns features of Windows on or off.',
  },
  {
    id: 'encoded-command',
    pattern: /\b(powershell|pwsh)(\.exe)?\s/gi,
    behind: /-e(nc|c|\b)/gi,
    reason: 'Gives PowerShell an encoded command.',
  },
  {
    id: 'runs-text',
    pattern: /\b(frombase64string|iex|Invoke-Expression)\b/gi,
    reason: 'Runs a text as code, or decodes one.',
  },
  { id: 'starts-process', pattern: /\bStart-Process\b/gi, reason: 'Starts a process of its own.' },
  {
    id: 'downloads',
    pattern: /\b(Invoke-WebRequest|curl\s|wget\s|bitsadmin|Start-BitsTransfer)/gi,
    reason: 'Sends or fetches data over the network.',
  },
  {
    id: 'remote-requests',
    pattern: /\bInvoke-RestMethod\s+https?:\/\/(?!(127\.0\.0\.1|localhost)(?![\w.-]))/gi,
    reason: 'Calls another machine over HTTP.',
  },
  {
    id: 'remote-commands',
    pattern: /\bInvoke-Command\s+-Computer/gi,
    reason: 'Runs a command on another machine.',
  },
  { id: 'remote-sessions', pattern: /\bEnter-PSSession\b/gi, reason: 'Opens a session on another machine.' },
  {
    id: 'credentials',
    pattern: /\b(Get-Credential|ConvertTo-SecureString|ConvertFrom-SecureString)\b/gi,
    reason: 'Handles credentials.',
  },
  {
    id: 'registry-values',
    pattern: /\b(Get-ItemProperty|Set-ItemProperty)\s+(HKLM:|HKCU:|Registry::)/gi,
    reason: 'Reads or changes values in the registry.',
  },
  {
    id: HUB_CONTROL,
    pattern:
      /(127\.0\.0\.1|localhost|0\.0\.0\.0|\[::1\]):8787\b|\/(approve|deny)\/|\bprovara\s+(approve|deny|token|trust|pair)\b/gi,
    reason: SPEAKS_TO_HUB,
  },
  {
    id: HUB_FILES,
    pattern: /\.provara\b|\b(AGENT_HUB|PROVARA)_\w+/gi,
    reason: TOUCHES_RUNNER,
  },
];

/** What is said of every text for a POSIX shell: why it is never of low risk, and what it does. */
export const NOT_ANALYSED =
  'A text for a POSIX shell is not analysed; only words that the policy has rules for are searched in it.';
export const SHELL_TEXT = 'runs a text in a POSIX shell, which is not analysed';
