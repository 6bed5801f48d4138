import type { Expression, Variable } from '../powershell/syntax-tree.ts';
import { onlyExpression } from './sure-values.ts';

/** The variables that an assignment's left side names, and the members. */
export const targetsOf = (
  left: Expression,
  variables: Variable[],
  members: Expression[],
  others: Expression[] = [],
): void => {
  switch (left.kind) {
    case 'Variable':
      variables.push(left);
      return;
    case 'Conversion':
    case 'AttributedExpression':
      targetsOf(left.operand, variables, members, others);
      return;
    case 'ArrayLiteral':
      for (const element of left.elements) targetsOf(element, variables, members, others);
      return;
    case 'ParenExpression': {
      const inner = onlyExpression(left.pipeline);
      if (inner === null) others.push(left);
      else targetsOf(inner, variables, members, others);
      return;
    }
    case 'IndexAccess':
      targetsOf(left.target, variables, members, others);
      return;
    case 'MemberAccess':
      members.push(left);
      return;
    default:
      others.push(left);
      return;
  }
};

/** What an assignment, `++` or `--` writes: variables, and what is neither a variable nor a member. */
export const writtenBy = (
  left: Expression,
): { variables: readonly Variable[]; others: readonly Expression[] } => {
  const variables: Variable[] = [];
  const others: Expression[] = [];
  targetsOf(left, variables, [], others);
  return { variables, others };
};

/** Whether an assignment changes something inside a value, not only which value a variable has. */
export const isInner = (left: Expression): boolean => {
  switch (left.kind) {
    case 'IndexAccess':
      return true;
    case 'Conversion':
    case 'AttributedExpression':
      return isInner(left.operand);
    case 'ArrayLiteral':
      return left.elements.some(isInner);
    default:
      return false;
  }
};
