export function factsText(facts: unknown): string;
export function judge(
  reference: { readonly ok: boolean },
  ours: { readonly ok: boolean },
): 'same' | 'differ' | 'refused' | 'lax';
