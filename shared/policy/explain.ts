import { analyse } from '../analysis/analyse.ts';
import type {
  At,
  CommandFact,
  EffectFact,
  HostFact,
  NestedFact,
  PathFact,
  Refusal,
} from '../analysis/facts.ts';
import type { Deception } from '../display/deceptions.ts';
import type { Shell } from '../plan.ts';
import { dialectsFor } from './facts-of-texts.ts';
import { highlight, type Span } from './highlight.ts';
import { judge } from './judge.ts';
import { judgeShellText } from './judge-shell-text.ts';
import type { Policy, Risk } from './policy-schema.ts';
import type { Protected } from './protecting-rules.ts';
import type { MatchedRule, Verdict } from './verdict.ts';

export interface ExplainOptions {
  readonly policy: Policy;
  readonly shell?: Shell;
  readonly cwd?: string | null;
  readonly protect?: Protected;
}

/** One command as it is explained: what is written, what it is, what it is given. */
export interface ExplainedCommand {
  readonly at: At;
  readonly written: string;
  readonly name: string | null;
  readonly kind: CommandFact['kind'];
  readonly via: CommandFact['via'];
  readonly arguments: readonly {
    readonly parameter: string | null;
    readonly value: string | null;
    readonly constant: boolean;
  }[];
  readonly nested: number | null;
}

/** Everything that the policy has to say of a text, as plain data. */
export interface Explanation {
  readonly text: string;
  /** As a text of which shell it was judged. */
  readonly shell: Shell;
  readonly verdict: Verdict['verdict'];
  readonly risk: Risk;
  /** The ids of the rules that apply, each once. */
  readonly rules: readonly string[];
  readonly understood: boolean;
  readonly dialects: Verdict['dialects'];
  readonly summary: string;
  readonly difference: string | null;
  readonly matches: readonly MatchedRule[];
  readonly commands: readonly ExplainedCommand[];
  readonly paths: readonly PathFact[];
  readonly hosts: readonly HostFact[];
  /** Texts that are run inside the text, decoded. */
  readonly nested: readonly NestedFact[];
  readonly effects: readonly EffectFact[];
  readonly refusals: readonly Refusal[];
  readonly deceptions: readonly Deception[];
  readonly spans: readonly Span[];
}

/** Explains what a policy says of a command and why. */
export const explain = (
  text: string,
  { policy, shell = 'pwsh', cwd = null, protect }: ExplainOptions,
): Explanation => {
  if (shell === 'sh') return { ...said(text, shell, judgeShellText(text, policy, protect)), ...nothing };
  const facts = analyse(text, { dialects: dialectsFor(shell) });
  const verdict = judge(facts, policy, protect === undefined ? { cwd } : { cwd, protect });
  const [reading] = facts.readings;
  return {
    ...said(text, shell, verdict),
    difference: facts.difference,
    commands: (reading?.commands ?? []).map(explained),
    paths: reading?.paths ?? [],
    hosts: (reading?.hosts ?? []).filter(({ by }) => by !== 'text'),
    nested: reading?.nested ?? [],
    effects: reading?.effects ?? [],
    refusals: facts.refusals,
    deceptions: facts.deceptions,
    spans: highlight(facts, verdict.rules),
  };
};

const nothing = {
  difference: null,
  commands: [],
  paths: [],
  hosts: [],
  nested: [],
  effects: [],
  refusals: [],
  deceptions: [],
  spans: [],
} as const;

const said = (
  text: string,
  shell: Shell,
  { verdict, risk, rules, understood, dialects, summary }: Verdict,
) => ({
  text,
  shell,
  verdict,
  risk,
  rules: [...new Set(rules.map(({ id }) => id))],
  understood,
  dialects,
  summary,
  matches: rules,
});

const explained = (fact: CommandFact): ExplainedCommand => ({
  at: fact.at,
  written: fact.written,
  name: fact.name,
  kind: fact.kind,
  via: fact.via,
  arguments: fact.arguments.map(({ parameters, values, form, word }) => ({
    parameter: parameters.length === 0 ? null : parameters.join(' or '),
    value: form === 'switch' ? null : (values?.join(', ') ?? word),
    constant: form === 'constant' || form === 'switch' || form === 'block',
  })),
  nested: fact.within,
});
