import { webAddress } from '../../ui/web-address.ts';
import { element } from './element.ts';

/** A link to the outside where it is a web address, else its text. */
export function link(uri: string): Node | string {
  const address = webAddress(uri);
  if (!address) return uri;
  const { href, short } = address;
  return element('a', { href, target: '_blank', rel: 'noreferrer noopener' }, short);
}
