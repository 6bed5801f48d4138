import type { ParameterInfo } from './cmdlets.ts';
import type { Access, Role } from './facts.ts';
import {
  CREDENTIAL_PARAMETERS,
  DELETING,
  ENTERING,
  EXCEPTIONS,
  HOST_PARAMETERS,
  MOVING,
  PATH_PARAMETERS,
  READING_VERB,
  RUNNING,
  WRITING_PARAMETER,
  WRITING_VERB,
} from './role-table.ts';

const knownRoles = new WeakMap<ParameterInfo, Role>();

/** What an argument is for, from the parameter's type and name. */
export const roleOf = (cmdlet: string, parameter: ParameterInfo): Role => {
  const known = EXCEPTIONS.get(`${cmdlet}|${parameter.name}`) ?? knownRoles.get(parameter);
  if (known !== undefined) return known;
  const role = usualRole(parameter);
  knownRoles.set(parameter, role);
  return role;
};

const usualRole = (parameter: ParameterInfo): Role => {
  if (parameter.type === 'switch') return 'value';
  if (parameter.type === 'block') return 'code';
  if (parameter.type === 'uri' || /^(?:\w*Uri|URL)$/i.test(parameter.name)) return 'uri';
  if (parameter.type === 'credential' || CREDENTIAL_PARAMETERS.test(parameter.name)) return 'credential';
  if (HOST_PARAMETERS.test(parameter.name)) return 'host';
  return PATH_PARAMETERS.test(parameter.name) ? 'path' : 'value';
};

/** What a cmdlet does with a path that a parameter gives it. */
export const accessOf = (cmdlet: string, parameter: string): Access => {
  if (WRITING_PARAMETER.test(parameter)) return 'write';
  if (DELETING.test(cmdlet)) return 'delete';
  if (MOVING.test(cmdlet)) return 'move';
  if (ENTERING.test(cmdlet)) return 'enter';
  if (RUNNING.test(cmdlet)) return 'run';
  if (WRITING_VERB.test(cmdlet)) return 'write';
  return READING_VERB.test(cmdlet) ? 'read' : 'use';
};

/** Whether a cmdlet deletes or moves what it gets from a pipeline. */
export const takesPathsFromPipeline = (cmdlet: string): boolean =>
  DELETING.test(cmdlet) ||
  MOVING.test(cmdlet) ||
  cmdlet === 'Invoke-Item' ||
  /-ItemProperty(?:Value)?$/.test(cmdlet);
