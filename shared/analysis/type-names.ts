/** A type's name in one form: lower case, without `System.`, without array brackets and assembly. */
export const typeName = (written: string): string =>
  written
    .toLowerCase()
    .replace(/,.*$/s, '')
    .replace(/(?:\[,*\])+$/, '')
    .replace(/^\[+|(?<!\[[^\]]*)\]$/g, '')
    .replace(/^system\./, '')
    .trim();

/** Every name that a type may have when the text says `using namespace`. */
export const typeNames = (written: string, namespaces: readonly string[]): readonly string[] => {
  const name = typeName(written);
  return name.includes('.') ? [name] : [name, ...namespaces.map((space) => typeName(`${space}.${name}`))];
};
