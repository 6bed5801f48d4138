// What reads commands: the largest part of the program, and no runner needs it before its first plan.
export { judgePlan } from '../../shared/policy/judge-plan.ts';
export { misnamedFiles } from '../../shared/policy/misnamed-files.ts';
export { listCommands } from '../shell/list-commands.ts';
