import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { parseUrl } from '../program/parse-url.ts';

/** The base URL of a hub, without a slash at its end; a path is kept, as for a hub behind a proxy. */
export const hubAddress = (text: string): string => {
  const url = parseUrl(text);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === undefined || !isWeb || url.username !== '' || url.password !== '') {
    throw new Complaint(`${text} is not the address of a hub: it looks like https://hub.example`, EXIT.usage);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
};
