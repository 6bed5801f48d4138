/** Variables that change what every later command does. */
export const GOVERNING =
  /^(?:psdefaultparametervalues|executioncontext|psmoduleautoloadingpreference|confirmpreference|whatifpreference)$/;

/** Variables that change what commands do, besides those of a drive. */
export const TELLING =
  /^(?:[$^]|psdefaultparametervalues|executioncontext|profile|psmoduleautoloadingpreference|psscriptroot|ofs|error|psmodulepath|pspathdisplay)$/;

/** Parameters that name a variable for what a command gives. */
export const OUTPUT_VARIABLE = /^(?:Error|Warning|Information|Out|Pipeline)Variable$/;
