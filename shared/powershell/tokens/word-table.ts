/** The words that are keywords where a statement may begin, in lower case. */
export const keywords: ReadonlySet<string> = new Set(
  [
    'elseif if else switch foreach from in for while until do try catch finally trap data return continue break exit',
    'throw begin process end dynamicparam function filter param class define var using workflow parallel sequence',
    'configuration public private static interface enum namespace module type assembly command hidden base',
  ]
    .join(' ')
    .split(' '),
);

/** What PowerShell 7 has besides. */
export const keywords7: ReadonlySet<string> = new Set(['default', 'clean']);

const COMPARING = 'eq ne ge gt lt le like notlike match notmatch replace contains notcontains in notin split';

const withPrecedence = (precedence: number, names: string): readonly (readonly [string, number])[] =>
  names.split(' ').map((name) => [name, precedence] as const);

/** The names of the operators that begin with a dash, in lower case; the value is the precedence, 0 for none. */
export const dashOperators: ReadonlyMap<string, number> = new Map([
  ...withPrecedence(1, 'and or xor'),
  ...withPrecedence(2, 'band bor bxor'),
  ...COMPARING.split(' ').flatMap((name) => withPrecedence(5, `${name} i${name} c${name}`)),
  ...withPrecedence(5, 'is isnot as join shl shr'),
  ...withPrecedence(12, 'f'),
  ...withPrecedence(0, 'not bnot'),
]);

/** Those that also stand before what they are of. */
export const unaryDashOperators: ReadonlySet<string> = new Set([
  'not',
  'bnot',
  'join',
  'split',
  'isplit',
  'csplit',
]);

/** Keywords of statements that bear no attributes. */
export const attributelessStatements: ReadonlySet<string> = new Set(
  'break continue data define do exit filter for foreach from function if return switch throw trap try using var while workflow parallel sequence'.split(
    ' ',
  ),
);

/** Kinds of tokens that need not be read again when the mode changes. */
export const sameInAllModes: ReadonlySet<string> = new Set(
  'NewLine EndOfInput StringLiteral StringExpandable HereStringLiteral HereStringExpandable LParen RParen LCurly RCurly RBracket AtParen AtCurly DollarParen Semi AndAnd OrOr Ampersand Pipe Comma RedirectInStd'.split(
    ' ',
  ),
);
