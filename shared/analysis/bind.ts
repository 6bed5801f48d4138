import type { CommandElement, Expression } from '../powershell/syntax-tree.ts';
import { COMMON, CONFIRMING, REMAINING } from './binding-table.ts';
import type { CmdletInfo, ParameterInfo } from './cmdlets.ts';
import type { ArgumentFact, ArgumentForm, At, Role } from './facts.ts';
import { lately } from './lately.ts';
import { roleOf } from './roles.ts';

/** What the caller knows of an expression. */
export interface Reckoned {
  readonly at: At;
  readonly form: ArgumentForm;
  readonly values: readonly string[] | null;
  /** As a native program gets it. */
  readonly word: string;
}

/** The entries of a splatted hashtable that are written in the text; null: not known. */
export type Splat = readonly { readonly name: string; readonly given: Reckoned }[] | null;

export interface BindInput {
  readonly elements: readonly CommandElement[];
  readonly reckon: (node: Expression) => Reckoned;
  readonly placeOf: (node: CommandElement) => At;
  readonly splat: (node: Expression) => Splat;
}

export interface Binding {
  readonly arguments: readonly ArgumentFact[];
  /** Parameters whose abbreviation fits several. */
  readonly ambiguous: readonly { readonly at: At; readonly names: readonly string[] }[];
  /** Parameters that the cmdlet doesn't have, as far as the table knows. */
  readonly unknown: readonly { readonly at: At; readonly name: string }[];
}

/** The parameters that a name in lower case means. */
type Parameters = (wanted: string) => readonly ParameterInfo[];

/** Rows of the table live as long as the program: each is made ready once. */
const known = new WeakMap<CmdletInfo, Parameters>();

const parametersOf = (cmdlet: CmdletInfo): Parameters => {
  const made = known.get(cmdlet);
  if (made !== undefined) return made;
  const infos = [...cmdlet.parameters, ...(cmdlet.shouldProcess ? CONFIRMING : []), ...COMMON];
  const all = infos.map((info) => ({
    info,
    keys: [info.name, ...info.aliases].map((key) => key.toLowerCase()),
  }));
  const exact = new Map<string, ParameterInfo>();
  for (const { info, keys } of all) for (const key of keys) if (!exact.has(key)) exact.set(key, info);
  const parameters = lately(100, (wanted): readonly ParameterInfo[] => {
    const one = exact.get(wanted);
    if (one !== undefined) return [one];
    if (wanted === '') return [];
    return all.filter(({ keys }) => keys.some((key) => key.startsWith(wanted))).map(({ info }) => info);
  });
  known.set(cmdlet, parameters);
  return parameters;
};

/** The parameters that a name means: exactly one by name or alias, otherwise all that begin so. */
export const matchParameter = (cmdlet: CmdletInfo, name: string): readonly ParameterInfo[] =>
  parametersOf(cmdlet)(name.toLowerCase());

const names = new WeakMap<readonly ParameterInfo[], readonly string[]>();

/** The names of parameters that were matched: the same list for the same match. */
const namesOf = (matches: readonly ParameterInfo[]): readonly string[] => {
  const known = names.get(matches);
  if (known !== undefined) return known;
  const made = matches.map(({ name }) => name);
  names.set(matches, made);
  return made;
};

/** Binds a cmdlet's arguments as PowerShell does; without a table row everything is of unknown meaning. */
export const bind = (cmdlet: CmdletInfo | null, input: BindInput): Binding =>
  cmdlet === null ? bindUnknown(input) : new Binder(cmdlet, input).run();

/** Field by field: copying objects of several shapes takes ten times as long, and this is done for every word. */
const fact = (
  { at, form, values, word }: Reckoned,
  parameters: readonly string[],
  role: Role,
  isNamed = false,
): ArgumentFact => ({ at, form, values, word, parameters, isNamed, role });

/** For programs and unknown commands: each word as it is written. */
const bindUnknown = (input: BindInput): Binding => {
  const bound: ArgumentFact[] = [];
  for (const element of input.elements) {
    if (element.kind !== 'CommandParameter') {
      bound.push(fact(input.reckon(element), [], 'unknown'));
      continue;
    }
    const dashed = element.name === '-' ? '--' : `-${element.name}`;
    const given = element.argument === null ? null : input.reckon(element.argument);
    const word = given === null ? dashed : `${dashed}:${given.word}`;
    const values = given === null ? [dashed] : (given.values?.map((value) => `${dashed}:${value}`) ?? null);
    bound.push(
      fact({ at: input.placeOf(element), form: given?.form ?? 'constant', values, word }, [], 'unknown'),
    );
  }
  return { arguments: bound, ambiguous: [], unknown: [] };
};

const DELICATE: readonly Role[] = ['path', 'uri', 'host', 'code', 'credential', 'value'];

class Binder {
  private readonly bound: ArgumentFact[] = [];
  private readonly ambiguous: { at: At; names: readonly string[] }[] = [];
  private readonly unknown: { at: At; name: string }[] = [];
  private readonly taken = new Set<string>();
  private readonly waiting: Reckoned[] = [];

  constructor(
    private readonly cmdlet: CmdletInfo,
    private readonly input: BindInput,
  ) {}

  run(): Binding {
    const { elements } = this.input;
    let isPositionalOnly = false;
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index];
      if (element === undefined) break;
      if (element.kind === 'CommandParameter') {
        if (element.name === '-') isPositionalOnly = true;
        else if (isPositionalOnly) this.waiting.push(this.dashed(element));
        else if (this.named(element, elements[index + 1])) index += 1;
      } else if (element.kind === 'Variable' && element.splatted) this.splatted(element);
      else this.waiting.push(this.input.reckon(element));
    }
    this.bindPositions();
    return { arguments: this.bound, ambiguous: this.ambiguous, unknown: this.unknown };
  }

  private dashed(element: CommandElement & { kind: 'CommandParameter' }): Reckoned {
    const word = `-${element.name}`;
    return { at: this.input.placeOf(element), form: 'constant', values: [word], word };
  }

  /** True if the element after the parameter is its value. */
  private named(
    element: CommandElement & { kind: 'CommandParameter' },
    next: CommandElement | undefined,
  ): boolean {
    const at = this.input.placeOf(element);
    const matches = matchParameter(this.cmdlet, element.name);
    const names = namesOf(matches);
    if (matches.length === 0) this.unknown.push({ at, name: element.name });
    if (matches.length > 1) this.ambiguous.push({ at, names });
    // An ambiguous one takes nothing: what follows may still be what a position means.
    if (names.length === 1) for (const name of names) this.taken.add(name);
    if (element.argument !== null) {
      this.add({ ...this.input.reckon(element.argument), word: `-${element.name}` }, matches, at);
      return false;
    }
    const isSwitch = matches.length === 0 || matches.some(({ type }) => type === 'switch');
    const isValue =
      next !== undefined && next.kind !== 'CommandParameter' && !(next.kind === 'Variable' && next.splatted);
    if (isSwitch || !isValue) {
      this.add({ at, form: 'switch', values: [], word: `-${element.name}` }, matches, at);
      return false;
    }
    this.add(this.input.reckon(next), matches, at);
    return true;
  }

  private add(given: Reckoned, matches: readonly ParameterInfo[], from: At): void {
    const at: At = [Math.min(from[0], given.at[0]), Math.max(from[1], given.at[1])];
    const { form, values, word } = given;
    this.bound.push(fact({ at, form, values, word }, namesOf(matches), this.roleOfAll(matches), true));
  }

  /** The most delicate role that one of the parameters would have. */
  private roleOfAll(matches: readonly ParameterInfo[]): Role {
    let most = DELICATE.length;
    for (const match of matches) most = Math.min(most, DELICATE.indexOf(roleOf(this.cmdlet.name, match)));
    return DELICATE[most] ?? 'unknown';
  }

  private splatted(element: Expression): void {
    const given = this.input.reckon(element);
    const entries = this.input.splat(element);
    if (entries === null) {
      this.bound.push(fact(given, [], 'unknown'));
      return;
    }
    for (const entry of entries) {
      const matches = matchParameter(this.cmdlet, entry.name);
      for (const { name } of matches) this.taken.add(name);
      this.bound.push(
        fact(
          { at: given.at, form: 'splat', values: entry.given.values, word: entry.given.word },
          namesOf(matches),
          this.roleOfAll(matches),
          true,
        ),
      );
    }
  }

  /** Positions in their order; where parameter sets share one, all that can take the value stay candidates. */
  private bindPositions(): void {
    const groups = new Map<number, ParameterInfo[]>();
    for (const one of this.cmdlet.parameters) {
      if (one.position === null || this.taken.has(one.name)) continue;
      groups.set(one.position, [...(groups.get(one.position) ?? []), one]);
    }
    const positions = [...groups.keys()].sort((a, b) => a - b);
    for (const given of this.waiting) {
      const block = given.form === 'block' ? this.freeBlock() : undefined;
      if (block !== undefined) {
        this.taken.add(block.name);
        this.bound.push(fact(given, [block.name], 'code'));
        continue;
      }
      const at = positions.findIndex((one) => (groups.get(one) ?? []).some((it) => this.mayTake(it, given)));
      const [position] = at === -1 ? [] : positions.splice(at, 1);
      const candidates = (position === undefined ? [] : (groups.get(position) ?? [])).filter((one) =>
        this.mayTake(one, given),
      );
      const rest = candidates.length === 0 ? REMAINING.get(this.cmdlet.name) : undefined;
      if (rest !== undefined) this.bound.push(fact(given, [rest], 'value'));
      else
        this.bound.push(
          fact(
            given,
            candidates.map(({ name }) => name),
            this.roleOfAll(candidates),
          ),
        );
    }
  }

  private freeBlock(): ParameterInfo | undefined {
    return this.cmdlet.parameters.find(
      (one) => one.type === 'block' && one.position !== null && !this.taken.has(one.name),
    );
  }

  private mayTake(one: ParameterInfo, given: Reckoned): boolean {
    // New-Object's default is a type; its table row gives both the same position.
    if (this.taken.has(one.name) || one.name === 'ComObject') return false;
    if (one.type === 'block') return given.form !== 'constant';
    return !(given.form === 'constant' && /^(?:Session|VMId|InputObject|Job)$/.test(one.name));
  }
}
