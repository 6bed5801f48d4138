import type { Network } from '../network/network-file.ts';
import { UNUSED_PROXY_CURE, unusedProxy, unusedProxyWords } from '../network/route.ts';
import { type Finding, warn } from './finding.ts';

/** A proxy that the environment names and that nothing of Provara goes by. */
export const checkProxy = (base: string, network: Network | undefined): readonly Finding[] => {
  const unused = unusedProxy(base, network);
  return unused === undefined
    ? []
    : [warn('proxy', unusedProxyWords(unused), `${UNUSED_PROXY_CURE} Or: provara pair URL --proxy URL`)];
};
