import { HTTPS_PAGE_SAYS } from '../passkey/passkey-address.ts';
import { Link } from '../router.tsx';
import { Inline } from './foreign-text.tsx';

/** To the page that says how the hub gets an https address. */
export const HttpsLink = () => <Link href="/https">How to get an https address</Link>;

/** A reason whose cure may end with that page: its last clause leads there. */
export const WithHttpsLink = ({ text }: { readonly text: string }) => {
  if (!text.endsWith(HTTPS_PAGE_SAYS)) return <Inline text={text} />;
  const at = text.lastIndexOf(': ') + 2;
  return (
    <>
      <Inline text={text.slice(0, at)} />
      <Link href="/https">{text.slice(at)}</Link>
    </>
  );
};
