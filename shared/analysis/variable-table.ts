/** Variables that change what every later command does. */
export const GOVERNING =
  /^(?:psdefaultparametervalues|executioncontext|psmoduleautoloadingpreference|confirmpreference|whatifpreference)$/;

/** Variables that change what commands do, besides those of a drive. */
export const TELLING =
  /^(?:[$^]|psdefaultparametervalues|executioncontext|profile|psmoduleautoloadingpreference|psscriptroot|ofs|error|psmodulepath|pspathdisplay)$/;
