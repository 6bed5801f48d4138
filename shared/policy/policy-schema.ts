import * as z from 'zod';
import { digestOf } from '../digest.ts';
import { fieldPath, fieldWords } from '../field-words.ts';

export const riskSchema = z.enum(['low', 'medium', 'high']);
export type Risk = z.infer<typeof riskSchema>;

// Made when they are first used, all of them: without a policy file a runner needs none.
const pattern = () => z.string().min(1).max(300);

const EFFECTS = [
  'dynamic-invocation',
  'runs-text',
  'nested-shell',
  'encoded-command',
  'foreign-code',
  'loads-code',
  'redefinition',
  'environment-change',
  'verbatim-arguments',
  'ambiguous-parameter',
  'background-job',
  'unreadable-text',
  'unanalysable',
  'limit',
] as const;

const conditions = (patterns = z.array(pattern()).min(1).max(300)) =>
  ({
    /** Resolved names, `*` and `?` as wildcards; case doesn't matter. */
    command: patterns.optional(),
    kind: z
      .array(z.enum(['cmdlet', 'function', 'program', 'script', 'unknown']))
      .min(1)
      .optional(),
    invocation: z
      .array(z.enum(['plain', '&', '.', 'pipeline', 'alias', 'computed']))
      .min(1)
      .optional(),
    /** `Name`, or `Name=value`: a parameter that is given (with that value). */
    parameter: patterns.optional(),
    /** The first word after a program's name. */
    first_argument: patterns.optional(),
    /** Any word or value. */
    argument: patterns.optional(),
    path: patterns.optional(),
    provider: z
      .array(
        z.enum([
          'file',
          'registry',
          'environment',
          'alias',
          'function',
          'variable',
          'certificate',
          'wsman',
          'other',
        ]),
      )
      .min(1)
      .optional(),
    access: z
      .array(z.enum(['read', 'write', 'delete', 'move', 'run', 'enter', 'use']))
      .min(1)
      .optional(),
    outside_workspace: z.literal(true).optional(),
    host: patterns.optional(),
    /** Not this machine, or not known. */
    remote_host: z.literal(true).optional(),
    url: patterns.optional(),
    type: patterns.optional(),
    member: patterns.optional(),
    variable: patterns.optional(),
    effect: z.array(z.enum(EFFECTS)).min(1).optional(),
  }) as const;

type Condition = keyof ReturnType<typeof conditions>;

/** The conditions that speak of the same kind of fact and so can stand together. */
const TOGETHER: readonly (readonly Condition[])[] = [
  ['command', 'kind', 'invocation', 'parameter', 'first_argument', 'argument'],
  ['path', 'provider', 'access', 'outside_workspace', 'command'],
  ['host', 'remote_host', 'url', 'command'],
  ['type', 'member'],
  ['variable', 'access'],
  ['effect'],
];

/** All conditions of one match must hold for one fact; where a condition lists several patterns, one must fit. */
const matchSchema = () =>
  z.strictObject(conditions()).superRefine((match, context) => {
    const given = Object.keys(match);
    if (given.length === 0) {
      context.addIssue({ code: 'custom', message: 'must have at least one condition' });
    } else if (!TOGETHER.some((group) => given.every((key) => group.some((one) => one === key)))) {
      context.addIssue({
        code: 'custom',
        message: `${given.join(', ')} speak of different facts: make several matches of them`,
      });
    }
  });
export type Match = z.infer<ReturnType<typeof matchSchema>>;

const ruleSchema = () =>
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words with dashes')
      .max(64),
    /** Said to the reviewer and the agent: what this is and why it matters. */
    reason: z.string().min(1).max(500),
    risk: riskSchema,
    /** The rule applies when one of these matches. */
    match: z.array(matchSchema()).min(1).max(50),
  });
export type Rule = z.infer<ReturnType<typeof ruleSchema>>;

const wholePolicySchema = (rules = z.array(ruleSchema()).max(300)) =>
  z
    .strictObject({
      version: z.literal(1),
      /** Denies what is unknown or can't be analysed. */
      strict: z.boolean(),
      /** Steps may only run in these folders or below; none: in any. */
      working_directories: z.array(z.string().min(1).max(500)).max(100),
      /** Commands that only read: the only ones that can be of low risk. */
      read_only_commands: z.array(pattern()).max(1_000),
      deny: rules,
      ask: rules,
    })
    .superRefine((policy, context) => {
      const seen = new Set<string>();
      for (const list of ['deny', 'ask'] as const) {
        for (const [index, { id }] of policy[list].entries()) {
          if (seen.has(id))
            context.addIssue({ code: 'custom', path: [list, index, 'id'], message: `"${id}" is used twice` });
          seen.add(id);
        }
      }
    });
/** A policy file. Deny rules win over ask rules; nothing is ever allowed without a person. */
export const policySchema = z.lazy(() => wholePolicySchema());
export type Policy = z.infer<typeof policySchema>;

export interface PolicyError {
  /** `deny[2].match[0].command`; empty: the whole file. */
  readonly path: string;
  readonly message: string;
}

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly errors: readonly PolicyError[] };

const errorOf = (issue: z.core.$ZodIssue): PolicyError => ({
  path: fieldPath(issue.path),
  message:
    issue.code === 'unrecognized_keys'
      ? `has fields that no policy has, perhaps by a typing error: ${issue.keys.join(', ')}`
      : issue.message,
});

/** Checks what a policy file contains, as text or already read; each error names its field. */
export const parsePolicy = (json: unknown): PolicyResult => {
  let content = json;
  if (typeof json === 'string') {
    try {
      content = JSON.parse(json);
    } catch (error) {
      return {
        ok: false,
        errors: [{ path: '', message: `is not JSON: ${error instanceof Error ? error.message : error}` }],
      };
    }
  }
  const result = policySchema.safeParse(content, { error: fieldWords });
  if (result.success) return { ok: true, policy: result.data };
  return { ok: false, errors: result.error.issues.map(errorOf) };
};

export const POLICY_DOMAIN = 'provara/policy/v1';

/** The hash of a policy's content, however its file is written. It is part of what an approval is bound to. */
export const policyHash = (policy: Policy): string => digestOf(POLICY_DOMAIN, policy);
