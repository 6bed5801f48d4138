import { InvalidArgumentError, Option } from 'commander';
import { SLOTS_MAX } from '../../../shared/limits.ts';
import { isShellName, SHELL_NAMES } from '../../shell/find-shell.ts';
import { parseUrl } from './parse-url.ts';

export const readyShellOption = (): Option =>
  new Option(
    '--no-ready-shell',
    'start the shell only when a step needs it, and keep none waiting for the next',
  );

/** Without a default. */
export const anyConstrainedLanguageOption = (): Option =>
  new Option(
    '--constrained-language',
    'run each step in PowerShell’s constrained language; it hinders, and is no boundary',
  );

export const constrainedLanguageOption = (): Option => anyConstrainedLanguageOption().default(false);

/** Without a default. */
export const anyShellOption = (): Option =>
  new Option('--shell <kind or path>', SHELL_NAMES).argParser(shellName);

export const shellOption = (): Option => anyShellOption().default('auto');

const shellName = (text: string): string => {
  if (!isShellName(text)) throw new InvalidArgumentError(`It must be ${SHELL_NAMES}.`);
  return text;
};

export const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number of at most 9 digits.');
  return Number(text);
};

export const portNumber = (text: string): number => {
  const port = wholeNumber(text);
  if (port > 65_535) throw new InvalidArgumentError('A port is at most 65535.');
  return port;
};

export const slotCount = (text: string): number => {
  const slots = wholeNumber(text);
  if (slots < 1 || slots > SLOTS_MAX) throw new InvalidArgumentError(`It must be from 1 to ${SLOTS_MAX}.`);
  return slots;
};

// It goes into workerd's config; a name or an address needs nothing more than this.
export const hostAddress = (text: string): string => {
  if (!/^[\w.:-]+$/.test(text))
    throw new InvalidArgumentError('It must be an address or the name of a host.');
  return text;
};

export const proxyUrl = (text: string): string => {
  const url = parseUrl(text);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new InvalidArgumentError('It must be an address such as http://proxy.example:3128.');
  }
  return text;
};

/** For options that may be given more than once. */
export const collect = (text: string, before: string[]): string[] => [...before, text];
