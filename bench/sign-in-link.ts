import type { ProductHub } from './hubs.ts';

/** The code of a way to be signed in, for one phone. */
export const signInLink = async ({ url, owner }: ProductHub): Promise<string> => {
  const answer = await fetch(`${url}/sign-in-links`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${owner}` },
  });
  const { path }: { path: string } = JSON.parse(await answer.text());
  return path.slice(path.indexOf('#') + 1);
};
