import { useEffect } from 'preact/hooks';
import { CopyText } from '../parts/copy-text.tsx';
import '../style/settings.css';
import { httpsWays } from '../words/https-words.ts';

/** How the hub of `npm start` gets an address at which phones have passkeys and notifications. */
export const HttpsPage = () => {
  useEffect(() => {
    document.title = 'An https address · Provara';
  }, []);
  const { ways, start } = httpsWays(location);
  return (
    <main class="page">
      <h1 tabIndex={-1}>An https address for this hub</h1>
      <p>
        Browsers have passkeys and notifications only at an https address with a name, and at http://localhost
        on the computer itself. Choose one of these on the computer where the hub runs.
      </p>
      {ways.map(({ title, said, lines, after }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{said}</p>
          <CopyText label={`The lines for ${title}`} text={lines} />
          {after !== undefined && <p class="quiet">{after}</p>}
        </section>
      ))}
      <section>
        <h2>Then start the hub with it</h2>
        <p>Once; the hub remembers it. Its links and codes then lead there.</p>
        <CopyText label="The line that starts the hub" text={start} />
        <p class="quiet">
          Choose an address that stays: passkeys are made for its name and work nowhere else. A hub on
          Cloudflare has its https address already.
        </p>
      </section>
    </main>
  );
};
