import type { AttributeBase, Statement } from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import { attributelessStatements } from '../tokens/word-table.ts';
import { attributeList } from './attributes.ts';
import { classDefinition, enumDefinition } from './classes.ts';
import { dataStatement, flowStatement, ifStatement, trapStatement, tryStatement } from './control-flow.ts';
import { functionDefinition } from './functions.ts';
import {
  doStatement,
  foreachStatement,
  forStatement,
  loopControl,
  switchStatement,
  whileStatement,
} from './loops.ts';
import type { ParseContext } from './parse-context.ts';
import { pipelineChain } from './pipelines.ts';

/** Reads a statement; `null` if none begins there. `isListed`: as for `Grammar.statement`. */
export function statement(context: ParseContext, isListed: boolean): Statement | null {
  context.enter();
  const found = attributedStatement(context, isListed);
  context.leave();
  return found;
}

function attributedStatement(context: ParseContext, isListed: boolean): Statement | null {
  const token = context.peek();
  if (token.kind !== 'Generic' || context.scanner.text.charCodeAt(token.start) !== 0x5b) {
    return statementFrom(context, token, [], isListed);
  }
  context.resync(token.start);
  const attributes = attributeList(context, false);
  const next = context.peek();
  const type = attributes.find(({ kind }) => kind === 'TypeConstraint');
  if (next.kind === 'Keyword') {
    if (attributelessStatements.has(next.value)) {
      if (type === undefined) {
        context.fail('invalid_attribute', 'this statement may bear no attributes', next);
      }
    } else if (type !== undefined) {
      context.fail('invalid_attribute', 'no type may stand before this word', type);
    } else if (next.value === 'class' || next.value === 'enum' || next.value === 'configuration') {
      return statementFrom(context, next, attributes, isListed);
    }
  }
  context.resync(token.start);
  return pipelineChain(context);
}

function statementFrom(
  context: ParseContext,
  token: Token,
  attributes: readonly AttributeBase[],
  isListed: boolean,
): Statement | null {
  switch (token.kind) {
    case 'EndOfInput':
      return null;
    case 'Keyword':
      return keywordStatement(context, token, attributes, isListed) ?? pipelineChain(context);
    case 'Label':
      return labeledStatement(context, token);
    default:
      return pipelineChain(context, isListed);
  }
}

/** Reads a statement that a keyword begins; `null` if the word is none that does. */
function keywordStatement(
  context: ParseContext,
  keyword: Token,
  attributes: readonly AttributeBase[],
  isListed: boolean,
): Statement | null {
  context.skip();
  switch (keyword.value) {
    case 'if':
      return ifStatement(context, keyword, isListed);
    case 'function':
    case 'filter':
      return functionDefinition(context, keyword, keyword.value === 'filter');
    case 'return':
    case 'throw':
    case 'exit':
      return flowStatement(context, keyword, keyword.value);
    case 'break':
    case 'continue':
      return loopControl(context, keyword, keyword.value);
    case 'trap':
      return trapStatement(context, keyword);
    case 'try':
      return tryStatement(context, keyword);
    case 'data':
      return dataStatement(context, keyword);
    case 'class':
      return classDefinition(context, attributes, keyword);
    case 'enum':
      return enumDefinition(context, attributes, keyword);
    case 'from':
    case 'define':
    case 'var':
      return context.fail('reserved_keyword', 'the word is reserved', keyword);
    case 'using':
      return context.fail('invalid_using', 'using must stand at the beginning of the script', keyword);
    case 'workflow':
    case 'parallel':
    case 'sequence':
    case 'configuration':
      return context.fail('not_analysable', 'what this word begins cannot be analysed', keyword);
    default: {
      const loop = loopStatement(context, null, keyword);
      if (loop === null) {
        context.unget(keyword);
      }
      return loop;
    }
  }
}

/** Reads a loop or switch behind its keyword; `null` if the word begins neither. */
function loopStatement(context: ParseContext, label: Token | null, keyword: Token): Statement | null {
  switch (keyword.value) {
    case 'switch':
      return switchStatement(context, label, keyword);
    case 'foreach':
      return foreachStatement(context, label, keyword);
    case 'for':
      return forStatement(context, label, keyword);
    case 'while':
      return whileStatement(context, label, keyword);
    case 'do':
      return doStatement(context, label, keyword);
    default:
      return null;
  }
}

function labeledStatement(context: ParseContext, label: Token): Statement | null {
  context.skip();
  context.skipNewLines();
  const keyword = context.next();
  const loop = keyword.kind === 'Keyword' ? loopStatement(context, label, keyword) : null;
  if (loop !== null) {
    return loop;
  }
  context.resync(label.start);
  return pipelineChain(context);
}
