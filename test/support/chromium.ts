/** The browser of the stories; empty: they are skipped. */
export const CHROMIUM = process.env.PROVARA_TEST_CHROMIUM ?? '';
/** A folder for pictures of the pages, for people to look at. */
export const PICTURES = process.env.PROVARA_TEST_PICTURES ?? '';
/** A small phone. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
/** A name at which pages reach this machine as those of another one do: neither https nor loopback. */
export const PLAIN_HOST = 'plain.example';
/** So that it calls nobody. */
export const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
  // Chromium's sandbox does not start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

if (CHROMIUM === '') console.warn('PROVARA_TEST_CHROMIUM names no Chromium: the page was not tested.');
