import { Link } from '../router.tsx';

/** For an address that nothing is at. */
export const NotFoundPage = ({ detail }: { readonly detail: string }) => (
  <main class="page">
    <h1 tabIndex={-1}>Nothing is here</h1>
    <p>{detail}</p>
    <Link href="/" class="button">
      Go to the inbox
    </Link>
  </main>
);
