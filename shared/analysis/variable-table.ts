/** Variables that change what every later command does. */
export const GOVERNING =
  /^(?:psdefaultparametervalues|executioncontext|psmoduleautoloadingpreference|confirmpreference|whatifpreference)$/;

/** Variables that change what commands do, besides those of a drive. */
export const TELLING =
  /^(?:[$^]|psdefaultparametervalues|executioncontext|profile|psmoduleautoloadingpreference|psscriptroot|ofs|error|psmodulepath|pspathdisplay)$/;

/** Parameters that name a variable for what a command gives. */
export const OUTPUT_VARIABLE = /^(?:Error|Warning|Information|Out|Pipeline)Variable$/;

/** What may stand before a variable's name in its path: a scope, or the drive of variables. */
export const SCOPE = /^(?:(?:[\w.]+\\)?variable::?[\\/]*|(?:global|local|private|script):)/;
/** Commands that change a variable by its name, and those of them that give it a value. */
export const CHANGES_VARIABLE = /^(?:Set|New|Clear|Remove)-Variable$/;
export const GIVES_VARIABLE = /^(?:Set|New)-Variable$/;
/** Decides what later commands are given, whoever writes to it and however it is reached. */
export const GOVERNING_VARIABLE = /psdefaultparametervalues|psmoduleautoloadingpreference/i;
