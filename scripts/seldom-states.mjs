import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';

/**
 * Pictures of what happens seldom around a yes: the passkey that waits, the hub that is away at that moment, the
 * machine whose runner dies in a run, and the one that is unpaired while its plan is open.
 */
export async function takeSeldomStates({ page, context, authenticator, home, open, take, asOwner }) {
  const { cdp, authenticatorId } = authenticator;
  const touch = (enabled) =>
    cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  const approve = () => page.getByRole('button', { name: /^Approve/ }).click();
  const title = (name) => page.getByRole('heading', { name }).waitFor();

  await touch(false);
  await open({ command: 'Get-Date -Format yyyy', note: 'Which year is it there?' });
  await approve();
  await page.getByText('Asking your passkey').waitFor();
  await take(page, 'passkey-waits');
  await context.setOffline(true);
  await take(page, 'passkey-waits-offline');
  await page.getByRole('button', { name: 'Back' }).click();
  await take(page, 'offline');
  await context.setOffline(false);
  await touch(true);
  // The hub is away just then.
  await page.route('**/approve/*', (route) => route.abort());
  await page.locator('.button-approve:not(.is-quiet)').waitFor();
  await approve();
  await page.locator('.bar-problem').waitFor();
  await take(page, 'approving-unanswered');
  await page.unroute('**/approve/*');

  await open({ command: '[Threading.Thread]::Sleep(60000)', note: 'Waits a minute.' });
  await approve();
  await title(/^Running on/);
  kill(Number(readFileSync(join(home, 'run/runner.pid'), 'utf8')), 'SIGKILL');
  await title('Outcome unknown');
  await take(page, 'outcome-unknown');

  await open({ command: 'Get-Service -Name Spooler', note: 'Is the print service running?' });
  const [runner] = await asOwner(page, 'GET', '/runners');
  await asOwner(page, 'DELETE', `/runners/${runner.id}`);
  await title(/^Cancelled by/);
  await take(page, 'unpaired');
}
