import { Link } from '../router.tsx';

/** To the page that says how the hub gets an https address. */
export const HttpsLink = () => <Link href="/https">How to get an https address</Link>;
