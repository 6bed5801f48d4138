import { VALUE_ITEMS } from '../limits.ts';
import {
  asNumber,
  asText,
  boundedText,
  itemsOf,
  joined,
  list,
  number,
  replaced,
  text,
  type Value,
} from './value.ts';

/** `left operator right` of constants. The right side is only computed where it is needed. */
export const foldBinary = (
  operator: string,
  left: Value | null,
  rightOf: () => Value | null,
): Value | null => {
  if (left === null) return null;
  const right = rightOf();
  if (right === null) return null;
  switch (operator.replace(/^-[ic](?=join|replace|split)/, '-')) {
    case '+':
      return add(left, right);
    case '-':
    case '*':
    case '/':
    case '%':
    case '-bxor':
    case '-band':
    case '-bor':
    case '-shl':
    case '-shr':
      return arithmetic(operator, left, right);
    case '..':
      return range(left, right);
    case '-f':
      return format(asText(left), itemsOf(right));
    case '-join':
      return joined(itemsOf(left), asText(right));
    case '-split':
      return split(left, right);
    case '-replace':
      return replace(left, right);
    case '-as':
      return left;
    default:
      return null;
  }
};

const add = (left: Value, right: Value): Value | null => {
  if (left.kind === 'list') return list([...left.items, ...itemsOf(right)]);
  if (left.kind === 'number') {
    const other = asNumber(right);
    return other === null ? null : number(left.number + other);
  }
  return boundedText(asText(left) + asText(right));
};

const arithmetic = (operator: string, left: Value, right: Value): Value | null => {
  const by = asNumber(right);
  if (by === null) return null;
  if (operator === '*' && (left.kind === 'text' || left.kind === 'char')) {
    return by >= 0 && by * left.text.length <= VALUE_ITEMS ? boundedText(left.text.repeat(by)) : null;
  }
  const from = asNumber(left);
  if (from === null) return null;
  switch (operator) {
    case '-':
      return number(from - by);
    case '*':
      return number(from * by);
    case '/':
      return by === 0 ? null : number(from / by);
    case '%':
      return by === 0 ? null : number(from % by);
    case '-bxor':
      return number(from ^ by);
    case '-band':
      return number(from & by);
    case '-bor':
      return number(from | by);
    case '-shl':
      return number(from << by);
    case '-shr':
      return number(from >> by);
    default:
      return null;
  }
};

const range = (left: Value, right: Value): Value | null => {
  const from = asNumber(left);
  const to = asNumber(right);
  if (from === null || to === null || Math.abs(to - from) >= VALUE_ITEMS) return null;
  const step = to >= from ? 1 : -1;
  return list(
    Array.from({ length: Math.abs(Math.round(to) - Math.round(from)) + 1 }, (_, index) =>
      number(Math.round(from) + index * step),
    ),
  );
};

/** `-f`: places `{0}` with width; a format of its own after a colon is left out. */
const format = (pattern: string, items: readonly Value[]): Value | null =>
  replaced(pattern, /\{\{|\}\}|\{(\d+)(?:,-?\d+)?(?::[^{}]*)?\}/g, ([found, place]) => {
    if (place === undefined) return found[0] ?? '';
    const item = items[Number(place)];
    return item === undefined ? null : asText(item);
  });

/** A pattern without any meaning as a regular expression; others are not run, for they can take forever. */
const literalPattern = (pattern: string): string | null => {
  const plain = pattern.replace(/\\([^A-Za-z0-9])/g, '');
  if (/[\\^$.|?*+()[\]{}]/.test(plain)) return null;
  return pattern.replace(/\\([^A-Za-z0-9])/g, '$1');
};

const escaped = (literal: string): RegExp =>
  new RegExp(literal.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&'), 'gi');

const replace = (left: Value, right: Value): Value | null => {
  const [pattern, by] = itemsOf(right);
  if (pattern === undefined) return null;
  const literal = literalPattern(asText(pattern));
  const replacement = by === undefined ? '' : asText(by);
  if (literal === null || literal === '' || replacement.includes('$')) return null;
  const regex = escaped(literal);
  const one = (value: Value): Value | null => replaced(asText(value), regex, () => replacement);
  if (left.kind !== 'list') return one(left);
  const items = left.items.map(one);
  return list(items.filter((item) => item !== null));
};

const split = (left: Value, right: Value): Value | null => {
  const [pattern] = itemsOf(right);
  if (pattern === undefined) return null;
  const literal = literalPattern(asText(pattern));
  if (literal === null || literal === '') return null;
  const regex = escaped(literal);
  return list(itemsOf(left).flatMap((item) => asText(item).split(regex).map(text)));
};

/** `-join list`, `-split text`, `-5`, `+5`, `,5`. */
export const foldUnary = (operator: string, operand: Value | null): Value | null => {
  if (operand === null) return null;
  switch (operator.replace(/^-[ic](?=join|split)/, '-')) {
    case '-join':
      return joined(itemsOf(operand), '');
    case '-split':
      return list(asText(operand).trim().split(/\s+/).map(text));
    case '-': {
      const value = asNumber(operand);
      return value === null ? null : number(-value);
    }
    case '+': {
      const value = asNumber(operand);
      return value === null ? null : number(value);
    }
    case ',':
      return list([operand]);
    default:
      return null;
  }
};

const toChar = (value: Value): Value | null => {
  const code = value.kind === 'number' || /^\d{2,}$|^0x/i.test(asText(value)) ? asNumber(value) : null;
  if (code === null) return asText(value).length === 1 ? { kind: 'char', text: asText(value) } : null;
  return code >= 0 && code <= 0xffff ? { kind: 'char', text: String.fromCharCode(code) } : null;
};

const convertAll = (items: readonly Value[], convert: (value: Value) => Value | null): Value | null => {
  const converted = items.map(convert).filter((item) => item !== null);
  return converted.length === items.length ? list(converted) : null;
};

/** `[type]value` for the types that disguises use. */
export const foldConversion = (type: string, operand: Value | null): Value | null => {
  if (operand === null) return null;
  switch (type.toLowerCase().replace(/^system\./, '')) {
    case 'char':
      return toChar(operand);
    case 'char[]':
      return operand.kind === 'list'
        ? convertAll(operand.items, toChar)
        : list([...asText(operand)].map((one) => ({ kind: 'char', text: one })));
    case 'string':
      return boundedText(asText(operand));
    case 'int':
    case 'int32':
    case 'long':
    case 'int64':
    case 'byte': {
      if (operand.kind === 'char') return number(operand.text.charCodeAt(0));
      const value = asNumber(operand);
      return value === null ? null : number(Math.round(value));
    }
    case 'string[]':
    case 'object[]':
    case 'array':
    case 'byte[]':
    case 'int[]':
      return list(itemsOf(operand));
    case 'object':
    case 'psobject':
    case 'uri':
    case 'io.fileinfo':
    case 'io.directoryinfo':
      return operand;
    default:
      return null;
  }
};
