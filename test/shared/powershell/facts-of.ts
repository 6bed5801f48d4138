import type { ParsedFacts } from '../../../shared/powershell/facts-format.ts';
import { parse } from '../../../shared/powershell/parse.ts';
import { referenceFacts } from '../../../shared/powershell/reference-facts.ts';
import type { Dialect } from '../../../shared/powershell/syntax-tree.ts';

/** The facts of a text; throws if it is refused. */
export function facts(text: string, dialect: Dialect = '7'): ParsedFacts {
  const found = referenceFacts(text, dialect);
  if (!found.ok) {
    throw new Error(`refused: ${found.errors[0].id}`);
  }
  return found;
}

/** The names of the commands in a text. */
export function names(text: string, dialect: Dialect = '7'): (string | undefined)[] {
  return facts(text, dialect).commands.map(({ name }) => name);
}

/** Why a text is refused; null: it isn't. */
export function errorOf(text: string, dialect: Dialect = '7'): string | null {
  const result = parse(text, { dialect });
  return result.ok ? null : result.error.code;
}
