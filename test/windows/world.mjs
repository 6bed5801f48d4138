// Where Windows programs run: Wine in a root of its own, with mounts and processes in namespaces of their own, so that
// nothing stays mounted and nothing keeps running when the world ends.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const WORLD_ENV = { DEBIAN_FRONTEND: 'noninteractive' };

/** All that still runs ends with the first process; it was waited for in vain if it takes longer. */
const END_MS = 10_000;

const WINE = { HOME: '/root', PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', WINEDEBUG: '-all' };

const NEW_NAMESPACES = ['--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'];

const mountThen = (root, rest) =>
  `mount -t proc proc '${root}/proc' && mount --rbind /dev '${root}/dev' && ${rest}`;

/** Runs one program in a world that is only for it. */
export function inWorld(root, command, timeout) {
  const { status, error, stdout, stderr } = spawnSync(
    'unshare',
    [...NEW_NAMESPACES, 'sh', '-c', mountThen(root, `exec chroot '${root}' "$@"`), 'sh', ...command],
    { encoding: 'utf8', timeout, env: { ...WINE, ...WORLD_ENV }, maxBuffer: 64 * 1024 * 1024 },
  );
  if (status === 0) return;
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n');
  throw new Error(`${command.join(' ')} failed in ${root} (${error?.message ?? status}):\n${said}`);
}

/** Starts a world that lives until `end`, with a Wine server that is there before the first program. */
export async function startWorld(root) {
  const first = spawn(
    'unshare',
    [
      ...NEW_NAMESPACES,
      'sh',
      '-c',
      // The shell stays as the first process, and reaps what the others leave.
      mountThen(root, `chroot '${root}' wineserver --persistent; echo ready; cat > /dev/null; exit`),
    ],
    {
      env: WINE,
      // It ends with its input, so also when this process is killed.
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  const ended = new Promise((resolve) => first.once('close', resolve));
  await new Promise((resolve, reject) => {
    first.stdout.once('data', resolve);
    first.once('close', () => reject(new Error(`The world in ${root} could not be started.`)));
  });
  return {
    /** Of its first process, by which others enter it. */
    pid: Number(readFileSync(`/proc/${first.pid}/task/${first.pid}/children`, 'utf8').trim()),
    end: async () => {
      first.stdin.end();
      const late = setTimeout(() => first.kill('SIGKILL'), END_MS);
      await ended;
      clearTimeout(late);
    },
  };
}
