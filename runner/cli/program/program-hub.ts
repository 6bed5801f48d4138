import type { Command } from 'commander';
import { ends } from './ends.ts';
import { collect, wholeNumber } from './program-options.ts';

/** Commands about a hub as a whole. */
export const addHubCommands = (root: Command): void => {
  root
    .command('stop')
    .description('deny what waits, cancel what runs, and hold the hub until an owner resumes')
    .action(ends(async () => (await import('../hub/hold.ts')).stop));

  root
    .command('resume')
    .description('let a stopped hub work again (owner)')
    .action(ends(async () => (await import('../hub/hold.ts')).resume));

  const hub = root.command('hub').description('further hubs of this deployment (its owner)');
  hub
    .command('create')
    .description('make a hub with credentials of its own, and print the link of its first owner')
    .argument('<name>', 'lower-case letters and digits')
    .action(ends(async () => (await import('../hub/hubs.ts')).hubCreate));
  hub
    .command('list')
    .description('the further hubs')
    .action(ends(async () => (await import('../hub/hubs.ts')).hubList));

  const audit = root.command('audit').description('what happened at the hub, in a chain that shows changes');
  audit
    .command('export')
    .description('print the audit as JSON lines (owner)')
    .option('--after <seq>', 'only what came after this entry', wholeNumber, 0)
    .option('-o, --output <file>', 'write to this file')
    .action(ends(async () => (await import('../audit/export-audit.ts')).auditExport));
  audit
    .command('verify')
    .description('is an exported audit whole and unchanged; needs no hub')
    .argument('<file>', 'the exported file')
    .option('--receipt <file>', 'compare with what this receipt’s runner saw; repeatable', collect, [])
    .option('--journal <path>', 'compare with a runner’s own journal: its folder, such as .provara/runner')
    .option('--json', 'print the report as JSON', false)
    .action(ends(async () => (await import('../audit/verify-audit-file.ts')).auditVerify));
};
