/** Settings that name no program and no other file. */
export const GIT_SHAPING =
  /^(?:color|advice|column|log|status|gc|i18n|grep|versionsort|push|pull|fetch|branch|tag|format)\.|^user\.(?:name|email)$|^diff\.(?:context|renames|algorithm|mnemonicprefix|noprefix)$|^core\.(?:quotepath|autocrlf|safecrlf|eol|longpaths|abbrev|bare|filemode|ignorecase)$|^init\.defaultbranch$/i;

/** Subcommands whose work is to run what they are told. */
export const GIT_RUNNERS =
  /^(?:filter-branch|filter-repo|difftool|mergetool|instaweb|web--browse|send-email|daemon|for-each-repo|hook|credential|gui|citool|submodule--helper|remote-ext|shell)$/;
/** Words that name what it runs, cut short as git takes them too. */
export const GIT_RUNNING_WORD =
  /^(?:--upl[\w-]*|--rece[\w-]*|--exec|--extcmd|--open-files-in-pager|--ext-\w*|--textc\w*|--temp\w*|--conf\w*|--editor|--tool|--to-command|--cat-file)(?:=|$)|^(?:ext|fd)::/;

/** Subcommands with a word that names what they run. */
export const GIT_RUNNING_CALL = /^(?:bisect run$|submodule foreach$|clone -[uc]$|rebase -x|grep -O)/;

/** Switches that name a file of settings or git's own programs. */
export const GIT_CONFIGURING = /^--(?:config-env|exec-path=)/;
