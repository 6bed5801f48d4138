import type { Expression, Statement, StatementBlock } from '../powershell/syntax-tree.ts';
import { TEXT_METHODS } from './member-table.ts';

/** The only expression of a pipeline or statement; null: it is something else, such as a command. */
export const onlyExpression = (statement: Statement): Expression | null => {
  if (statement.kind !== 'Pipeline' || statement.background) return null;
  const [element, ...more] = statement.elements;
  const isOnly = element?.kind === 'CommandExpression' && element.redirections.length + more.length === 0;
  return isOnly ? element.expression : null;
};

const knownTexts = new WeakMap<Expression, boolean>();

/** Whether a value is surely a text, or texts, by how it is written. A variable never is: more than `=` can set it. */
export const isSurelyText = (node: Expression): boolean => {
  const known = knownTexts.get(node);
  if (known !== undefined) return known;
  const isText = readsAsText(node);
  // Each call in a chain of calls asks for all that stand before it.
  if (node.kind === 'MethodCall' || node.kind === 'BinaryExpression') knownTexts.set(node, isText);
  return isText;
};

const readsAsText = (node: Expression): boolean => {
  switch (node.kind) {
    case 'StringConstant':
    case 'ExpandableString':
      return true;
    case 'ParenExpression': {
      const inner = onlyExpression(node.pipeline);
      return inner !== null && isSurelyText(inner);
    }
    case 'Conversion':
      return /^(?:system\.)?string$/i.test(node.type.typeName.fullName);
    case 'BinaryExpression':
      return (
        /^-(?:f|join)$/.test(node.operator) ||
        (node.operator === '+' && isSurelyText(node.left)) ||
        (/^-[ic]?replace$/.test(node.operator) && isSurelyText(node.left))
      );
    case 'MethodCall':
      if (node.member.kind !== 'StringConstant') return false;
      if (!node.isStatic) {
        return (
          /^tostring$/i.test(node.member.value) ||
          (TEXT_METHODS.test(node.member.value) && isSurelyText(node.target)) ||
          (/^replace$/i.test(node.member.value) && isSurelyText(node.target))
        );
      }
      return (
        node.target.kind === 'TypeExpression' &&
        /^(?:regex|system\.text\.regularexpressions\.regex)$/i.test(node.target.typeName.fullName) &&
        /^(?:un)?escape$/i.test(node.member.value)
      );
    default:
      return false;
  }
};

const blockItems = (body: StatementBlock): readonly (Expression | null)[] =>
  body.statements.map(onlyExpression);

/** Whether a value is surely no block of code that the text doesn't show: constants, literal blocks, lists and tables of them. */
export const isPlainValue = (node: Expression): boolean => {
  switch (node.kind) {
    case 'NumberConstant':
    case 'ScriptBlockExpression':
    case 'TypeExpression':
      return true;
    case 'Variable':
      return /^(?:true|false|null)$/i.test(node.path);
    case 'UnaryExpression':
      return /^[-+,!]$/.test(node.operator) && isPlainValue(node.operand);
    case 'ArrayLiteral':
      return node.elements.every(isPlainValue);
    case 'ArrayExpression':
      return blockItems(node.body).every((item) => item !== null && isPlainValue(item));
    case 'ParenExpression': {
      const inner = onlyExpression(node.pipeline);
      return inner !== null && isPlainValue(inner);
    }
    case 'Conversion':
      return isSurelyText(node) || isPlainValue(node.operand);
    case 'Hashtable':
      return node.entries.every(({ key, value }) => {
        const given = onlyExpression(value);
        return isSurelyText(key) && given !== null && isPlainValue(given);
      });
    default:
      return isSurelyText(node);
  }
};

/** Whether a value is surely made where it is written, so that to change it changes nothing else. */
export const isFresh = (statement: Statement): boolean => {
  const node = onlyExpression(statement);
  switch (node?.kind) {
    case 'Hashtable':
    case 'ArrayLiteral':
    case 'ArrayExpression':
      return true;
    case 'Conversion':
      return node.operand.kind === 'Hashtable' || node.operand.kind === 'ArrayExpression';
    case 'MethodCall':
      return node.isStatic && node.member.kind === 'StringConstant' && /^new$/i.test(node.member.value);
    default:
      return false;
  }
};
