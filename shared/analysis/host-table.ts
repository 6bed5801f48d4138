/** How hosts and addresses are written. */

/** Names and addresses of this machine. A name that only begins or ends so is another. */
export const LOOPBACK =
  /^(?:localhost|.+\.localhost|\.|127\.\d+\.\d+\.\d+|0\.0\.0\.0|::1|::|(?:0:){7}1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** A share's host: in `\\host\share`, behind a provider's name, as `\\?\UNC\host`, or as a value glued to a switch. */
export const SHARE =
  /(?:^|[=,;@]|:(?=\\\\))(?:(?:[\w.]+[\\/])?\w+::)?(?:[\\/]{2}[.?][\\/]UNC[\\/]+|[\\/]\?{2}[\\/]UNC[\\/]+|[\\/]{2}(?![.?][\\/]))([^\\/?*\s@"'<>|;,]{1,255})(?=[\\/@])/i;
/** `\\host` alone, where a path is meant. */
export const HOST_ALONE = /^(?:(?:[\w.]+\\)?\w+::)?\\\\([\w.-]{2,255})$/;

/** A word that is a path, and the forms of an address without a scheme: with a port or path, this machine, a name with dots. */
export const WORD_PATH = /^(?:[A-Za-z]:[\\/]|[\\/.~])/;
export const WORD_ADDRESS: readonly RegExp[] = [
  /^(?:[^\s\\/@]*@)?(?:\[[0-9a-f:.]+\]|[^\s\\/:@]+)(?::\d+(?:[\\/?#]|$)|[\\/?#])/i,
  /^(?:localhost|127\.[\d.]+|\[?::1\]?|0|2130706433)$/i,
  /^(?:[\w-]+\.)+[a-z]{2,24}$/i,
];

/** Addresses with a scheme, wherever they stand in a text. */
export const ADDRESSES = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s'"<>|)]+/gi;
