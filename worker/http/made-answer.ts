import { sha256Hex } from '../../shared/digest.ts';

/** A text that is the same for every request to this deployment, with the tag by which a browser asks for it again. */
export interface MadeText {
  readonly text: string;
  readonly etag: string;
}

export const madeText = (text: string): MadeText => ({
  text,
  // Weak: it stands for the text, packed or not.
  etag: `W/"${sha256Hex(text).slice(0, 32)}"`,
});

/** Compared weakly, as RFC 9110 has it for `If-None-Match`. */
const isKnown = (request: Request, etag: string): boolean => {
  const known = request.headers.get('If-None-Match') ?? '';
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return known.trim() === '*' || known.split(',').some((tag) => bare(tag) === bare(etag));
};

export const takesGzip = (request: Request): boolean =>
  /(?:^|,)\s*gzip\s*(?:,|;(?!\s*q=0(?:\.0*)?\s*(?:,|$))|$)/i.test(
    request.headers.get('Accept-Encoding') ?? '',
  );

/** Such a text as an answer: kept by browsers and asked for again, packed where the caller takes it. */
export const madeAnswer = (request: Request, { text, etag }: MadeText, contentType: string): Response => {
  const headers = new Headers({ ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' });
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', contentType);
  // The runtime packs the body of an answer that says so.
  if (takesGzip(request)) headers.set('Content-Encoding', 'gzip');
  return new Response(text, { headers });
};
