import { decodeBase64, decodeText } from './decode.ts';
import { foldBinary } from './fold-operators.ts';
import { asNumber, asText, boundedText, itemsOf, joined, list, number, text, type Value } from './value.ts';

/** A string's own method on constants. */
export const foldMethod = (target: Value, name: string, given: readonly Value[]): Value | null => {
  const value = asText(target);
  const [first, second] = given;
  switch (name.toLowerCase()) {
    case 'tostring':
    case 'normalize':
      return first === undefined ? text(value) : null;
    case 'toupper':
    case 'toupperinvariant':
      return text(value.toUpperCase());
    case 'tolower':
    case 'tolowerinvariant':
      return text(value.toLowerCase());
    case 'trim':
      return first === undefined ? text(value.trim()) : null;
    case 'tochararray':
      return list([...value].map((one) => ({ kind: 'char', text: one })));
    case 'replace':
      return first === undefined || second === undefined || asText(first) === ''
        ? null
        : boundedText(value.replaceAll(asText(first), () => asText(second)));
    case 'split':
      return first === undefined ? null : list(value.split(asText(first)).map(text));
    case 'substring':
      return slice(value, first, second);
    case 'insert': {
      const at = first === undefined ? null : asNumber(first);
      return at === null || second === undefined
        ? null
        : boundedText(value.slice(0, at) + asText(second) + value.slice(at));
    }
    case 'remove': {
      const at = first === undefined ? null : asNumber(first);
      const count = second === undefined ? value.length : asNumber(second);
      return at === null || count === null ? null : text(value.slice(0, at) + value.slice(at + count));
    }
    default:
      return null;
  }
};

const slice = (value: string, first: Value | undefined, second: Value | undefined): Value | null => {
  const from = first === undefined ? null : asNumber(first);
  if (from === null) return null;
  const length = second === undefined ? value.length : asNumber(second);
  return length === null ? null : text(value.slice(from, from + length));
};

/** A static method on constants: joining, formatting, and the decoders. Types in any case, with or without `System.`. */
export const foldStaticMethod = (type: string, name: string, given: readonly Value[]): Value | null => {
  const [first, ...rest] = given;
  if (first === undefined) return null;
  switch (`${type.toLowerCase().replace(/^system\./, '')}::${name.toLowerCase()}`) {
    case 'string::join':
      return joined(rest.flatMap(itemsOf), asText(first));
    case 'string::concat':
      return joined(given.flatMap(itemsOf), '');
    case 'string::format':
      return foldBinary('-f', first, () => list(rest.flatMap(itemsOf)));
    case 'char::convertfromutf32':
    case 'convert::tochar': {
      const code = asNumber(first);
      return code === null || code < 0 || code > 0x10ffff ? null : text(String.fromCodePoint(code));
    }
    case 'convert::toint32':
    case 'convert::tobyte': {
      const radix = rest[0] === undefined ? 10 : asNumber(rest[0]);
      const value =
        radix === null || radix < 2 || radix > 36 ? Number.NaN : Number.parseInt(asText(first), radix);
      return Number.isNaN(value) ? null : number(value);
    }
    case 'convert::frombase64string': {
      const bytes = decodeBase64(asText(first));
      return bytes === null ? null : list([...bytes].map(number));
    }
    case 'text.encoding.unicode::getstring':
      return decoded(first, 'utf-16le');
    case 'text.encoding.utf8::getstring':
    case 'text.encoding.ascii::getstring':
    case 'text.encoding.default::getstring':
      return decoded(first, 'utf-8');
    default:
      return null;
  }
};

const decoded = (value: Value, encoding: 'utf-8' | 'utf-16le'): Value | null => {
  const codes = itemsOf(value).map(asNumber);
  if (codes.some((code) => code === null)) return null;
  const decodedText = decodeText(Uint8Array.from(codes.map((code) => code ?? 0)), encoding);
  return decodedText === null ? null : boundedText(decodedText);
};
