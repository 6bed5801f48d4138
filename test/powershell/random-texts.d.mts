export function isFit(text: string): boolean;
export function vectorTexts(): string[];
export function randomTexts(seed: number, known: readonly string[]): Generator<string, never>;
