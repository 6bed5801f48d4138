/** What a drive or a provider's path leads into. */
export type Provider =
  | 'file'
  | 'registry'
  | 'environment'
  | 'alias'
  | 'function'
  | 'variable'
  | 'certificate'
  | 'wsman'
  | 'other';

/** Drives and providers by their names. */
export const PROVIDERS: ReadonlyMap<string, Provider> = new Map([
  ['hklm', 'registry'],
  ['hkcu', 'registry'],
  ['hkcr', 'registry'],
  ['hku', 'registry'],
  ['hkcc', 'registry'],
  ['registry', 'registry'],
  ['env', 'environment'],
  ['environment', 'environment'],
  ['alias', 'alias'],
  ['function', 'function'],
  ['variable', 'variable'],
  ['cert', 'certificate'],
  ['certificate', 'certificate'],
  ['wsman', 'wsman'],
  ['filesystem', 'file'],
]);
