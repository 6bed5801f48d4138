/** What a number's parts are, as written: see `numberValue`. */
export interface NumberParts {
  /** The digits with their sign, point and exponent; hexadecimal digits bear the leading zero of their prefix. */
  readonly digits: string;
  readonly format: 'decimal' | 'hex' | 'binary';
  readonly isReal: boolean;
  /** `''`, or one of `u y uy s us l ul d n`. */
  readonly suffix: string;
  readonly multiplier: number;
}

const ranges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  y: [-128n, 127n],
  uy: [0n, 255n],
  s: [-32768n, 32767n],
  us: [0n, 65535n],
  l: [-(2n ** 63n), 2n ** 63n - 1n],
  ul: [0n, 2n ** 64n - 1n],
  u: [0n, 2n ** 64n - 1n],
};
const long: readonly [bigint, bigint] = [-(2n ** 63n), 2n ** 63n - 1n];
const decimalLimit = 2n ** 96n - 1n;

/** The number as PowerShell prints it in the invariant culture; `null` if it doesn't fit the type it asks for. */
export function numberValue(parts: NumberParts): string | null {
  if (parts.isReal) {
    return parts.suffix === 'd' ? decimalText(parts.digits, parts.multiplier) : realValue(parts);
  }
  const value = integerValue(parts);
  if (value === null) {
    return null;
  }
  const product = value * BigInt(parts.multiplier);
  const { suffix } = parts;
  if (suffix === 'n') {
    return product.toString();
  }
  if (suffix === 'd') {
    return fits(product, [-decimalLimit, decimalLimit]) ? product.toString() : null;
  }
  const range = ranges[suffix];
  if (range !== undefined) {
    return fits(product, range) ? product.toString() : null;
  }
  if (fits(product, long)) {
    return product.toString();
  }
  if (parts.format !== 'decimal') {
    return null;
  }
  if (fits(product, [-decimalLimit, decimalLimit])) {
    return product.toString();
  }
  const double = Number(cutToDouble(product));
  return Number.isFinite(double) ? doubleText(double) : null;
}

/** .NET cuts off the bits that a double has no room for, where others round. */
function cutToDouble(value: bigint): bigint {
  const magnitude = value < 0n ? -value : value;
  const excess = BigInt(Math.max(0, magnitude.toString(2).length - 53));
  const cut = (magnitude >> excess) << excess;
  return value < 0n ? -cut : cut;
}

function fits(value: bigint, [low, high]: readonly [bigint, bigint]): boolean {
  return value >= low && value <= high;
}

function isUnsigned(suffix: string): boolean {
  return suffix.startsWith('u');
}

function unsignedDigits(digits: string): { readonly isNegative: boolean; readonly rest: string } {
  const isSigned = digits.startsWith('-') || digits.startsWith('+');
  return { isNegative: digits.startsWith('-'), rest: isSigned ? digits.slice(1) : digits };
}

function integerValue({ digits, format, suffix }: NumberParts): bigint | null {
  const { isNegative, rest } = unsignedDigits(digits);
  let value: bigint;
  switch (format) {
    case 'hex':
      value = hexValue(rest, suffix);
      break;
    case 'binary':
      if (rest === '') {
        return null;
      }
      value = binaryValue(rest, suffix);
      break;
    case 'decimal':
      if (!/^\d+$/.test(rest)) {
        return null;
      }
      value = BigInt(rest);
      break;
  }
  return isNegative ? -value : value;
}

/** Hexadecimal digits that fill the type exactly are its bit pattern, so the highest bit is the sign. */
function hexValue(digits: string, suffix: string): bigint {
  const value = BigInt(`0x${digits}`);
  if (isUnsigned(suffix) || digits.length !== hexWidth(digits, suffix) + 1) {
    return value;
  }
  const bits = BigInt((digits.length - 1) * 4);
  return value >> (bits - 1n) === 1n ? value - (1n << bits) : value;
}

function hexWidth(digits: string, suffix: string): number {
  switch (suffix) {
    case 'y':
      return 2;
    case 's':
      return 4;
    case 'l':
      return 16;
    default:
      return digits.length < 16 ? 8 : 16;
  }
}

function binaryValue(digits: string, suffix: string): bigint {
  const value = BigInt(`0b${digits}`);
  const { length } = digits;
  const hasSign =
    !isUnsigned(suffix) &&
    digits.startsWith('1') &&
    length % 8 === 0 &&
    (length >= 128 || [8, 16, 32, 64, 96].includes(length));
  return hasSign ? value - (1n << BigInt(length)) : value;
}

function realValue({ digits, suffix, multiplier }: NumberParts): string | null {
  const value = Number(digits) * multiplier;
  if (Number.isNaN(value)) {
    return null;
  }
  if (suffix === '') {
    return doubleText(value);
  }
  if (!Number.isFinite(value)) {
    return null;
  }
  const rounded = BigInt(roundHalfEven(value));
  const range = ranges[suffix];
  return suffix === 'n' || (range !== undefined && fits(rounded, range)) ? rounded.toString() : null;
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) {
    return Math.round(value);
  }
  return floor % 2 === 0 ? floor : floor + 1;
}

/** A double as .NET prints it: shortest form, scientific from 1E+17 on and below 1E-04. */
function doubleText(value: number): string {
  if (!Number.isFinite(value)) {
    return value > 0 ? 'Infinity' : '-Infinity';
  }
  if (value === 0) {
    return Object.is(value, -0) ? '-0' : '0';
  }
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 17) {
    return plainText(mantissa, exponent);
  }
  const size = Math.abs(exponent).toString().padStart(2, '0');
  return `${mantissa}E${exponent < 0 ? '-' : '+'}${size}`;
}

function plainText(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) {
    return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  }
  if (digits.length <= exponent + 1) {
    return `${sign}${digits.padEnd(exponent + 1, '0')}`;
  }
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

/** A real number with the suffix `d`: a decimal keeps the places behind the point as written. */
function decimalText(digits: string, multiplier: number): string | null {
  const { isNegative, rest } = unsignedDigits(digits);
  const [mantissa = '', exponent = '0'] = rest.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  if (!/\d/.test(mantissa) || Math.abs(scale) > 60) {
    return null;
  }
  let value = BigInt(`0${whole}${fraction}`) * BigInt(multiplier);
  let places = scale;
  for (; places < 0; places += 1) {
    value *= 10n;
  }
  while (places > 28 || (places > 0 && value > decimalLimit)) {
    value = divideHalfEven(value, 10n);
    places -= 1;
  }
  if (value > decimalLimit) {
    return null;
  }
  const text = value.toString().padStart(places + 1, '0');
  const point = text.length - places;
  const sign = isNegative && value !== 0n ? '-' : '';
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}

function divideHalfEven(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  const rest = (value % divisor) * 2n;
  return rest > divisor || (rest === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient;
}
