export function powerShellCommand(program?: string): readonly string[];

export class Oracle {
  constructor(command: readonly string[]);
  ask(texts: readonly string[]): Promise<readonly { readonly ok: boolean }[]>;
  close(): Promise<void>;
}
