import type {
  ArgumentFact,
  At,
  CommandFact,
  EffectFact,
  HostFact,
  MemberFact,
  PathFact,
  Reading,
} from '../analysis/facts.ts';
import { isHarmlessCall, isHarmlessType } from './harmless-members.ts';
import { fitsAny } from './name-pattern.ts';
import type { Policy } from './policy-schema.ts';
import { UNKNOWN, WHY_UNKNOWN } from './program-phrase-table.ts';
import { onlyReadsWith } from './read-only-arguments.ts';
import { ASKS_MACHINE, READS_CONTENT } from './reader-table.ts';

/** A quote within a word: Windows PowerShell gives it on as it is, and the program sees two words. */
const SPLIT_WORD = /[^"]"[^"]/;

/** Why a reading isn't known to only read. */
export interface NotReadOnly {
  readonly id: 'unknown-command' | 'changes-something' | 'arguments-not-known';
  readonly at: At;
  /** The name of a command with which the sentence begins, as it is written. */
  readonly subject?: string;
  readonly what: string;
}

/** Everything in a reading that keeps it from being called read-only. */
export const notReadOnly = (reading: Reading, policy: Policy): readonly NotReadOnly[] => [
  ...reading.commands.flatMap((fact) => ofCommand(fact, policy)),
  ...reading.members.flatMap(ofMember),
  ...reading.types.flatMap(({ at, name, use }) =>
    use === 'type' && isHarmlessType(name)
      ? []
      : [{ id: 'changes-something' as const, at, what: `uses the type ${name}` }],
  ),
  ...reading.effects.flatMap(ofEffect),
  ...reading.paths.flatMap(ofPath),
  ...reading.hosts.flatMap(ofHost),
];

const ofCommand = (fact: CommandFact, policy: Policy): readonly NotReadOnly[] => {
  const what = fact.name ?? fact.written;
  if (fact.kind === 'function' && fact.via === 'name') return [];
  const isListed =
    fact.name !== null &&
    !isElsewhere(fact) &&
    !isOfAnotherModule(fact) &&
    fitsAny(fact.name, policy.read_only_commands);
  if (!isListed || fact.via === 'computed' || fact.via === 'get' || fact.kind === 'script') {
    const id = fact.kind === 'cmdlet' && fact.via !== 'computed' ? 'changes-something' : 'unknown-command';
    return [
      {
        id,
        at: fact.at,
        subject: what,
        what: WHY_UNKNOWN.get(what) ?? WHY_UNKNOWN.get(fact.kind) ?? UNKNOWN,
      },
    ];
  }
  const hasPath = fact.arguments.some(({ role }) => role === 'path');
  if (fact.hasInput && !hasPath) {
    const which = READS_CONTENT.test(what)
      ? `what ${what} reads comes`
      : ASKS_MACHINE.test(what)
        ? `which machine ${what} asks may come`
        : null;
    if (which !== null)
      return [{ id: 'arguments-not-known', at: fact.at, what: `${which} from the pipeline` }];
  }
  const onlyReads = onlyReadsWith(what.toLowerCase());
  const changing = fact.arguments.filter(
    ({ word }) => !onlyReads(word) || (fact.kind === 'program' && SPLIT_WORD.test(word)),
  );
  if (changing.length > 0) {
    return changing.map(({ at, word }) => ({
      id: 'changes-something',
      at,
      subject: what,
      what: `is not known to only read with ${word}`,
    }));
  }
  return fact.arguments
    .filter((given) => !isPlain(given, fact))
    .map((given) => ({
      id: 'arguments-not-known',
      at: given.at,
      what: `what ${what} is given is computed or not known`,
    }));
};

/** A program that is named by its folder is the known one only in Windows' own. */
export const isElsewhere = ({ kind, written }: CommandFact): boolean =>
  kind === 'program' &&
  /[\\/]/.test(written) &&
  !/^['"]?c:[\\/]windows[\\/]system32[\\/][^\\/]+$/i.test(written);

/** `EvilModule\Get-Date` is not the Get-Date that is known. */
const isOfAnotherModule = ({ kind, written }: CommandFact): boolean =>
  kind !== 'cmdlet' && kind !== 'program' && /[\\/:]/.test(written);

/** A value that is computed may stand where it only selects or shows, not where it says which file or machine. */
const isPlain = (given: ArgumentFact, fact: CommandFact): boolean => {
  const isBound =
    fact.kind !== 'cmdlet' ||
    given.parameters.length === 1 ||
    (given.parameters.length > 1 && given.form !== 'switch');
  switch (given.form) {
    case 'constant':
    case 'switch':
      return isBound;
    case 'block':
      return given.role === 'code';
    case 'computed':
      return isBound && given.role === 'value';
    case 'splat':
    case 'verbatim':
      return false;
    default:
      return given.form satisfies never;
  }
};

const ofMember = (fact: MemberFact): readonly NotReadOnly[] => {
  const what = `.${fact.name ?? '?'}`;
  const note = (verb: string): readonly NotReadOnly[] => [
    { id: 'changes-something', at: fact.at, what: `${verb} ${what}` },
  ];
  if (fact.name === null || fact.computed) return note('uses');
  switch (fact.use) {
    case 'get':
      return !fact.isStatic || fact.types.some(isHarmlessType) ? [] : note('reads');
    case 'set':
      return note('sets');
    case 'call':
      return isHarmlessCall(fact) ? [] : note('calls');
    default:
      return fact.use satisfies never;
  }
};

const ofPath = ({ at, access, path, by }: PathFact): readonly NotReadOnly[] => {
  if (access === 'read') {
    const what = `which places ${by} reads is not known`;
    return path === null ? [{ id: 'arguments-not-known', at, what }] : [];
  }
  const verb = ACCESS_VERBS[access];
  return verb === '' ? [] : [{ id: 'changes-something', at, what: `${verb} ${path ?? 'what is computed'}` }];
};

/** What changes something with a path, in words. */
const ACCESS_VERBS = { use: '', enter: '', write: 'writes', delete: 'deletes', move: 'moves', run: 'runs' };

const ofHost = ({ at, host, isLoopback, by }: HostFact): readonly NotReadOnly[] =>
  isLoopback || by === 'text'
    ? []
    : [{ id: 'changes-something', at, what: `reaches ${host ?? 'a machine that is computed'}` }];

const ofEffect = ({ kind, at, detail }: EffectFact): readonly NotReadOnly[] =>
  kind === 'ambiguous-parameter'
    ? [{ id: 'arguments-not-known', at, what: `a parameter is ambiguous: ${detail}` }]
    : kind === 'hidden-value'
      ? [{ id: 'changes-something', at, what: detail }]
      : [];
