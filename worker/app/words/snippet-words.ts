import type { RunnerView } from '../../../shared/api.ts';

/** How an agent of some kind uses its token. */
export interface Snippet {
  readonly id: 'curl' | 'python' | 'powershell' | 'mcp';
  readonly title: string;
  /** What it needs, and where it goes. */
  readonly said: string;
  readonly text: string;
  /** The same for those that want it in another form. */
  readonly others?: readonly { readonly title: string; readonly text: string }[];
}

// Neither holds a quote: the origin is the browser's, the token of letters, digits and _.
const access = (origin: string, token: string) => ({
  sh: `export AGENT_HUB_BASE='${origin}'\nexport AGENT_HUB_TOKEN='${token}'`,
  powershell: `$env:AGENT_HUB_BASE = '${origin}'\n$env:AGENT_HUB_TOKEN = '${token}'`,
});

/**
 * The machines of which a plan must name one, the likeliest first; none where there is one alone. A machine that was
 * never there can not be meant without its name.
 */
export const machinesToName = (
  runners: Iterable<Pick<RunnerView, 'name' | 'hello' | 'online'>>,
): readonly string[] => {
  const known = [...runners].filter(({ hello }) => hello !== null);
  if (known.length < 2) return [];
  return known.sort((a, b) => Number(b.online) - Number(a.online)).map(({ name }) => name);
};

/** What the QR code holds: the two lines that every client reads. */
export const accessText = (origin: string, token: string): string =>
  `AGENT_HUB_BASE=${origin}\nAGENT_HUB_TOKEN=${token}`;

// A machine's name is a stranger's text. PowerShell takes typographic quotes for quotes.
const inSh = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const inPowerShell = (text: string): string => `'${text.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`;

/**
 * Ready to paste; each posts a harmless first plan, or makes a tool ready that can. `runner` is the name of the machine,
 * where a plan must name one.
 */
export const snippets = (origin: string, token: string, runner?: string): readonly Snippet[] => {
  const lines = access(origin, token);
  const plan = JSON.stringify({ command: 'hostname', note: 'a first try', runner });
  return [
    {
      id: 'curl',
      title: 'curl',
      said: 'In any shell. It posts a plan, waits a minute for its end, and prints it with its output: approve it here. It ends with 0 only when the plan has succeeded.',
      text: `${lines.sh}
(
  hub() { path=$1; shift; curl -sS "$AGENT_HUB_BASE$path" -H "X-Agent-Token: $AGENT_HUB_TOKEN" "$@"; }
  answer=$(hub /plan -H 'Content-Type: application/json' -d ${inSh(plan)})
  id=$(printf '%s' "$answer" | sed -n 's/.*"pending_id":"\\([^"]*\\)".*/\\1/p')
  [ -n "$id" ] || { printf 'Not queued: %s\\n' "$answer" >&2; exit 1; }
  plan=$(hub "/plans/$id?wait=60") && printf '%s\\n' "$plan" && hub "/plans/$id/output" || exit 1
  case $plan in *'"state":"succeeded"'*) ;; *) exit 1 ;; esac
)`,
    },
    {
      id: 'python',
      title: 'Python',
      said: 'Python 3.10 or later with the package of clients/python: pip install ./clients/python. It raises where the plan did not succeed.',
      text: `import os

os.environ["AGENT_HUB_BASE"] = "${origin}"
os.environ["AGENT_HUB_TOKEN"] = "${token}"

from provara import Hub

print(Hub().plan_and_wait("hostname", note="a first try"${runner === undefined ? '' : `, runner=${JSON.stringify(runner)}`}).check().text)`,
    },
    {
      id: 'powershell',
      title: 'PowerShell',
      said: 'Windows PowerShell 5.1 or PowerShell 7; nothing to install. It throws where the plan did not succeed.',
      text: `${lines.powershell}
$headers = @{ 'X-Agent-Token' = $env:AGENT_HUB_TOKEN }
$command = 'hostname'
$plan = @{ command = $command; note = 'a first try'${runner === undefined ? '' : `; runner = ${inPowerShell(runner)}`} } | ConvertTo-Json
try {
  $queued = Invoke-RestMethod "$env:AGENT_HUB_BASE/plan" -Method Post -Headers $headers -ContentType 'application/json' -Body $plan
  $ended = Invoke-RestMethod "$env:AGENT_HUB_BASE/plans/$($queued.pending_id)?wait=60" -Headers $headers
  $output = Invoke-RestMethod "$env:AGENT_HUB_BASE/plans/$($queued.pending_id)/output" -Headers $headers
} catch {
  if (-not $_.ErrorDetails) { throw }
  $why = ConvertFrom-Json -InputObject $_.ErrorDetails.Message
  foreach ($rule in $why.rules) { "$($rule.reason) Here: $($command.Insert($rule.at[1], ' <<<').Insert($rule.at[0], '>>> '))" }
  throw "Not queued: $($why.detail)"
}
-join $output.chunks.data
if ($ended.life.state -ne 'succeeded') { throw "The plan is $($ended.life.state). $($ended.life.ended.detail)" }`,
    },
    mcp(origin, token),
  ];
};

const asJson = (value: unknown): string => JSON.stringify(value, null, 2);

/** Each client has its own file and its own word for a server. */
const mcp = (origin: string, token: string): Snippet => {
  const server = { type: 'http', url: `${origin}/mcp`, headers: { Authorization: `Bearer ${token}` } };
  return {
    id: 'mcp',
    title: 'MCP',
    said: 'Cursor (.cursor/mcp.json), Claude Code (.mcp.json) and most others read this. The token stands in it: keep the file out of version control.',
    text: asJson({ mcpServers: { provara: server } }),
    others: [
      {
        title: 'VS Code: .vscode/mcp.json',
        text: asJson({ servers: { provara: server } }),
      },
      {
        title: 'Claude Code, by one line in a shell',
        text: `claude mcp add --transport http provara "${origin}/mcp" --header "Authorization: Bearer ${token}"`,
      },
      {
        title: 'Claude Desktop and others that start a program',
        text: asJson({
          mcpServers: {
            provara: {
              command: 'node',
              args: ['/path/to/provara/dist/provara.mjs', 'mcp'],
              env: { AGENT_HUB_BASE: origin, AGENT_HUB_TOKEN: token },
            },
          },
        }),
      },
    ],
  };
};
