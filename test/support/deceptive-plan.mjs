// A plan that tries every way to look like another: the story reads it, and the pictures show it.
const RIGHT_TO_LEFT = '\u202e';
const NO_WIDTH = '\u200b';
const ESCAPE = '\u001b';
const CYRILLIC_E = '\u0435';

export const deceptivePlan = {
  note: `<b>Approved by IT.</b> <img src=x onerror=window.hacked=1> ${RIGHT_TO_LEFT}.yllaer`,
  steps: [
    {
      command: [
        `Write-Output 'harmless' # ${RIGHT_TO_LEFT}ecivreS-potS${NO_WIDTH} n${CYRILLIC_E}t`,
        `# <img src=x onerror=window.hacked=1> ${ESCAPE}[8mhidden${ESCAPE}[0m`,
      ].join('\n'),
    },
    { command: `Write-Output 'ok'${' '.repeat(9_000)}; Write-Output 'what comes after'` },
    { command: `Write-Output '${'A'.repeat(9_950)}'` },
  ],
};
