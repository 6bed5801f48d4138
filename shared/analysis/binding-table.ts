import type { ParameterInfo } from './cmdlets.ts';

const parameter = (name: string, type: ParameterInfo['type'], ...aliases: string[]): ParameterInfo => ({
  name,
  type,
  position: null,
  aliases,
});

/** Parameters that every cmdlet has. */
export const COMMON: readonly ParameterInfo[] = [
  parameter('Verbose', 'switch', 'vb'),
  parameter('Debug', 'switch', 'db'),
  parameter('ErrorAction', 'other', 'ea'),
  parameter('WarningAction', 'other', 'wa'),
  parameter('InformationAction', 'other', 'infa'),
  parameter('ProgressAction', 'other', 'proga'),
  parameter('ErrorVariable', 'other', 'ev'),
  parameter('WarningVariable', 'other', 'wv'),
  parameter('InformationVariable', 'other', 'iv'),
  parameter('OutVariable', 'other', 'ov'),
  parameter('OutBuffer', 'other', 'ob'),
  parameter('PipelineVariable', 'other', 'pv'),
];
/** Parameters of those that can be asked what they would do. */
export const CONFIRMING: readonly ParameterInfo[] = [
  parameter('WhatIf', 'switch', 'wi'),
  parameter('Confirm', 'switch', 'cf'),
];

/** Cmdlets with a parameter that takes all words that are left. */
export const REMAINING: ReadonlyMap<string, string> = new Map([
  ['Write-Output', 'InputObject'],
  ['Write-Host', 'Object'],
  ['Read-Host', 'Prompt'],
  ['New-Object', 'ArgumentList'],
  ['Join-Path', 'AdditionalChildPath'],
]);
