export const deceptivePlan: {
  readonly note: string;
  readonly steps: readonly { readonly command: string }[];
};
