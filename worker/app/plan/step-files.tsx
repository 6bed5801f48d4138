import type { ReferencedFile, Shell } from '../../../shared/plan.ts';
import { runsUnseenFiles, UNSEEN_FILES } from '../../../shared/policy/shell-text-files.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { countWords } from '../words/time-words.ts';

const SAID: Readonly<Record<Exclude<ReferencedFile['state'], 'hashed'>, string>> = {
  missing: 'not there when this was submitted',
  too_large: 'too large to be hashed; its size is compared',
  not_readable: 'no file that can be read, so its content is not compared',
  not_local: 'on a share or a device, so it is not compared',
  not_looked_at: 'not looked at, so it is not compared',
};

const sizeWords = (bytes: number): string =>
  bytes < 10_000 ? countWords(bytes, 'byte') : `${Math.round(bytes / 1_024).toLocaleString('en')} KiB`;

const File = ({ path, state, resolved, bytes, sha256 }: ReferencedFile) => (
  <li class="step-file">
    runs <Inline class="mono" text={path} />
    {resolved !== null && resolved !== path && (
      <>
        {' = '}
        <Inline class="mono" text={resolved} />
      </>
    )}
    {bytes !== null && ` · ${sizeWords(bytes)}`}
    {state !== 'hashed' && ` · ${SAID[state]}`}
    {sha256 !== null && (
      <>
        {' · SHA-256 '}
        <span class="mono">{sha256}</span>
      </>
    )}
  </li>
);

/** The files that a step runs by path, as they were when the plan was submitted: the yes is for these. */
export const StepFiles = (props: {
  readonly command: string;
  readonly shell: Shell;
  readonly files: readonly ReferencedFile[];
}) => {
  const { command, shell, files } = props;
  const paths = files.map(({ path }) => path);
  const isUnseen = shell === 'sh' && runsUnseenFiles(command, paths);
  return (
    <>
      {files.length > 0 && (
        <ul class="step-files" aria-label="Files that this step runs">
          {files.map((file) => (
            <File key={file.path} {...file} />
          ))}
        </ul>
      )}
      {isUnseen && <p class="step-fact">{UNSEEN_FILES}</p>}
    </>
  );
};
