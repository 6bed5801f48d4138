import { deceptionsIn } from '../display/deceptions.ts';
import type { Policy } from './policy-schema.ts';
import { type Protected, protectingRules } from './protecting-rules.ts';
import type { MatchedRule, Verdict } from './verdict.ts';

interface TextRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

/** The deny rules that the documentation gives as regular expressions, in its order, and the hub's own control. */
const TEXT_RULES: readonly TextRule[] = [
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
    pattern: /\b(powershell|pwsh)(\.exe)?\s[^\n]*?-e(nc|c|\b)/gi,
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
    id: 'hub-control',
    pattern:
      /(127\.0\.0\.1|localhost|0\.0\.0\.0|\[::1\]):8787\b|\/(approve|deny)\/|\bprovara\s+(approve|deny|token|trust|pair)\b/gi,
    reason: 'Speaks to this hub: a plan must not approve, deny or make plans.',
  },
  {
    id: 'hub-files',
    pattern: /\.provara\b|\b(AGENT_HUB|PROVARA)_\w+/gi,
    reason: "Touches the runner's own folder, tokens or settings.",
  },
];

/** The installation's own addresses and folders, wherever they stand in the text. */
const protectedIn = (text: string, protect: Protected | undefined): MatchedRule[] => {
  const plain = text.toLowerCase();
  return protectingRules(protect).flatMap(({ id, reason, match }) => {
    const names = match
      .flatMap(({ url, argument }) => url?.map((one) => one.replace('*://', '')) ?? argument ?? [])
      .filter((name) => !name.includes('*'));
    return names.flatMap((name): MatchedRule[] => {
      const start = plain.indexOf(name.toLowerCase());
      if (start === -1) return [];
      return [{ id, reason, risk: 'high', action: 'deny', at: [start, start + name.length] }];
    });
  });
};

const PLACES_PER_RULE = 5;

/**
 * What a policy says of a text for a POSIX shell. There is no syntax analysis: the documented deny rules are searched
 * in the text, and nothing is of low risk. A strict policy denies what can't be analysed, so it denies all of it.
 */
export const judgeShellText = (text: string, policy: Policy, protect?: Protected): Verdict => {
  const rules: MatchedRule[] = protectedIn(text, protect);
  for (const { id, pattern, reason } of TEXT_RULES) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      if (count >= PLACES_PER_RULE) break;
      count += 1;
      rules.push({
        id,
        reason,
        risk: 'high',
        action: 'deny',
        at: [match.index, match.index + match[0].length],
      });
    }
  }
  for (const { at, what, grade } of deceptionsIn(text).slice(0, PLACES_PER_RULE)) {
    const id = grade === 'odd' ? 'odd-characters' : 'deceptive-characters';
    const reason = `Contains characters that hide or disguise something: ${what}.`;
    rules.push({ id, reason, risk: grade === 'odd' ? 'medium' : 'high', action: 'ask', at: [...at] });
  }
  rules.push({
    id: 'not-analysed',
    reason: 'A text for a POSIX shell is not analysed; only words that the policy denies are searched in it.',
    risk: 'medium',
    action: policy.strict ? 'deny' : 'ask',
    at: [0, text.length],
  });
  return {
    verdict: rules.some(({ action }) => action === 'deny') ? 'deny' : 'ask',
    risk: rules.some(({ risk }) => risk === 'high') ? 'high' : 'medium',
    rules,
    understood: false,
    dialects: 'same',
    summary: 'runs a text in a POSIX shell, which is not analysed',
  };
};
