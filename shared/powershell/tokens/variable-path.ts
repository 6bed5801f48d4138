const scope = /^(?:variable|global|local|private|script):/i;

/** The name without its scope or drive: `x` of `global:x` and of `env:x`. */
export function unqualifiedName(path: string): string {
  return path.slice(path.indexOf(':') + 1);
}

/** The drive before the first colon, in lower case; `null` if there is none or it is a scope. */
export function driveOf(path: string): string | null {
  const colon = path.indexOf(':');
  return colon > 0 && !scope.test(path) ? path.slice(0, colon).toLowerCase() : null;
}
