/** Says how far a long benchmark is: one line on standard error, rewritten on a terminal. */
export const progress = (name: string, total: number): ((done: number) => void) => {
  const step = Math.max(1, Math.floor(total / 20));
  return (done) => {
    if (done % step !== 0 && done !== total) return;
    const line = `${name}: ${done} of ${total}`;
    process.stderr.write(process.stderr.isTTY ? `\r${line}${done === total ? '\n' : ''}` : `${line}\n`);
  };
};
