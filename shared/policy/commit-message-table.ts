/** Commands of git that run no text which is given to them. Nothing else may stand beside a message. */
export const GIT = new Set(
  'add branch checkout commit diff fetch log pull push restore rev-parse show status switch tag'.split(' '),
);
export const WITH_MESSAGE = new Set(['commit', 'tag']);
export const MESSAGE = /^(-[a-z]*m|--message)$/;
/** Options by which git writes a message into a file that may be run, or runs a program: `--output`, `--upload-pack`, `--receive-pack`, `--exec`, abbreviated too. */
export const RUNS_OR_WRITES = /^['"]?--(?:o(?!neline$)|u|rec|ex)/;

/** What means the same in every POSIX shell: plain characters, or quotes in which nothing is expanded. */
export const WORD = /[\w./:=@%+,-]+(?![^\s;&])/y;
export const QUOTED = /'([^']*)'(?![^\s;&])|"([^"$`\\!]*)"(?![^\s;&])/y;
/** As coding agents write a message of several lines; without quotes in it no old shell reads it otherwise. */
export const HERE = /"\$\(cat <<'(\w{1,20})'\n([^"'$`\\!]*?)\n\1\n?\)"(?![^\s;&])/y;
export const BETWEEN = /[ \t]+/y;
export const NEXT = /[ \t]*(?:&&|;|\n)\s*/y;
