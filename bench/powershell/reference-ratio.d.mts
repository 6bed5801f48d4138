export function compareWithReference(
  oracle: string | undefined,
): Promise<{ readonly ours: number; readonly reference: number; readonly texts: number } | null>;
