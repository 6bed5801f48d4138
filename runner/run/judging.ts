// What reads commands: the largest part of the program, and no runner needs it before its first plan.
export { factsOfTexts } from '../../shared/policy/facts-of-texts.ts';
export { judgePlan } from '../../shared/policy/judge-plan.ts';
export { misnamedFiles } from '../../shared/policy/misnamed-files.ts';
export { listCommands } from '../shell/list-commands.ts';
