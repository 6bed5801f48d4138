import type { Deception } from '../display/deceptions.ts';
import type { Dialect } from '../powershell/syntax-tree.ts';

/** A place in the text that was analysed: UTF-16 code units, end exclusive. Decoded text has the place of its source. */
export type At = readonly [number, number];

/** What analysis says of a text. Judged by `judge`; shown by the page. */
export interface Facts {
  readonly text: string;
  /** How the text is read: one reading when both dialects agree, none when neither can read it. */
  readonly readings: readonly Reading[];
  readonly dialects: 'same' | 'differ';
  /** What differs, for people. */
  readonly difference: string | null;
  /** Whether nothing in the text is hidden from the analysis. */
  readonly understood: boolean;
  /** Why a dialect refused the text. */
  readonly refusals: readonly Refusal[];
  /** Characters that can deceive a reader. */
  readonly deceptions: readonly Deception[];
}

export interface Refusal {
  readonly dialect: Dialect;
  readonly code: string;
  readonly message: string;
  readonly at: At;
}

/** The facts of one dialect's reading, nested texts included. */
export interface Reading {
  readonly dialect: Dialect;
  readonly commands: readonly CommandFact[];
  readonly members: readonly MemberFact[];
  readonly types: readonly TypeFact[];
  readonly paths: readonly PathFact[];
  readonly hosts: readonly HostFact[];
  readonly variables: readonly VariableFact[];
  readonly functions: readonly FunctionFact[];
  readonly nested: readonly NestedFact[];
  readonly effects: readonly EffectFact[];
  /** Where relative paths may be relative to, besides the step's folder; `null`: not known. */
  readonly locations: readonly (string | null)[];
}

export type CommandKind = 'cmdlet' | 'function' | 'program' | 'script' | 'unknown';

export interface CommandFact {
  readonly at: At;
  readonly nameAt: At;
  /** The name as it is written, or the text of the expression that gives it. */
  readonly written: string;
  /** The resolved name: canonical for cmdlets, lower case without folder and `.exe` for programs; null: not known. */
  readonly name: string | null;
  readonly kind: CommandKind;
  /** How the name came about: as written, by an alias, by the implied `Get-`, or computed by an expression. */
  readonly via: 'name' | 'alias' | 'get' | 'computed';
  readonly module: string | null;
  readonly invocation: 'plain' | '&' | '.';
  /** Gets objects from a pipeline. */
  readonly hasInput: boolean;
  readonly arguments: readonly ArgumentFact[];
  /** Which text of `nested` it stands in; null: in the analysed text itself. */
  readonly within: number | null;
}

export type Role = 'path' | 'host' | 'uri' | 'code' | 'credential' | 'value' | 'unknown';

/** `constant`: written out; `block`: a script block, analysed; `computed`: everything else that is evaluated. */
export type ArgumentForm = 'constant' | 'block' | 'switch' | 'splat' | 'verbatim' | 'computed';

export interface ArgumentFact {
  readonly at: At;
  /** The parameters this can be bound to, by their full names; several: PowerShell or the table leaves it open. */
  readonly parameters: readonly string[];
  /** Written with the parameter's name. */
  readonly isNamed: boolean;
  readonly role: Role;
  readonly form: ArgumentForm;
  /** The values, if known; of a computed argument they only explain. */
  readonly values: readonly string[] | null;
  /** The words as a native program would get them, the parameter's name included. */
  readonly word: string;
}

export interface MemberFact {
  readonly at: At;
  /** Null: computed, not known. */
  readonly name: string | null;
  readonly computed: boolean;
  readonly isStatic: boolean;
  readonly use: 'get' | 'set' | 'call';
  /** The type it is a member of, as far as the text says; several where `using namespace` leaves it open. */
  readonly types: readonly string[];
  readonly values: readonly (string | null)[];
  /** What it is surely a member of, whatever was assigned or cast; null: nobody can tell. */
  readonly receiver: 'string' | null;
  /** `block`: a literal block comes first; `plain`: no argument can be code that the text doesn't show. */
  readonly given: 'block' | 'plain' | 'computed';
}

export interface TypeFact {
  readonly at: At;
  /** As written, without `System.`, in lower case. */
  readonly name: string;
  readonly use: 'type' | 'object' | 'com';
}

export type Access = 'read' | 'write' | 'delete' | 'move' | 'run' | 'enter' | 'use';

export interface PathFact {
  readonly at: At;
  /** As written or as far as it is known; null: not known. */
  readonly path: string | null;
  /** Whether the text says the whole path. */
  readonly isConstant: boolean;
  readonly access: Access;
  /** The command or method that uses it. */
  readonly by: string;
}

export interface HostFact {
  readonly at: At;
  /** Lower case, IP addresses in their usual form; null: not known. */
  readonly host: string | null;
  /** Scheme, host, port and path, when it was an address with a scheme. */
  readonly url: string | null;
  readonly isLoopback: boolean;
  readonly by: string;
}

export interface VariableFact {
  readonly at: At;
  /** Lower case, with its drive, without its scope. */
  readonly name: string;
  readonly use: 'read' | 'write';
}

export interface FunctionFact {
  readonly at: At;
  readonly name: string;
  /** A built-in command or alias has the same name. */
  readonly shadows: boolean;
}

export type NestedLanguage = 'powershell' | 'cmd' | 'other';

/** A text that another interpreter is given, or that is run as code. */
export interface NestedFact {
  readonly at: At;
  /** What runs it: `powershell`, `cmd`, `Invoke-Expression`, `python`. */
  readonly by: string;
  readonly language: NestedLanguage;
  readonly encoded: boolean;
  /** The decoded text; null: not known before it runs. */
  readonly text: string | null;
  readonly within: number | null;
}

export type EffectKind =
  | 'dynamic-invocation'
  | 'runs-text'
  | 'nested-shell'
  | 'encoded-command'
  | 'foreign-code'
  | 'loads-code'
  | 'redefinition'
  | 'environment-change'
  | 'verbatim-arguments'
  | 'ambiguous-parameter'
  | 'background-job'
  | 'hidden-value'
  | 'unreadable-text'
  | 'unanalysable'
  | 'limit';

/** Something that matters whatever the command is. */
export interface EffectFact {
  readonly at: At;
  readonly kind: EffectKind;
  readonly detail: string;
  /** It hides what will happen: the text can't be called understood. */
  readonly isOpaque: boolean;
}
