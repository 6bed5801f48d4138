import { type Network, NetworkBroken, readNetwork } from '../network/network-file.ts';
import { certificatesOf } from '../network/route.ts';
import { type Finding, fail, warn } from './finding.ts';

/** The way to the hub that was chosen for the folder `home`, or what is wrong with it. */
export const wayOf = (home: string): Network | NetworkBroken | undefined => {
  try {
    const network = readNetwork(home);
    certificatesOf(network);
    return network;
  } catch (error) {
    if (error instanceof NetworkBroken) return error;
    throw error;
  }
};

/** Says what is wrong with it; nothing of one that can be used. */
export const checkWay = (
  way: Network | NetworkBroken | undefined,
  terminal: NodeJS.ProcessEnv,
  runner: NodeJS.ProcessEnv,
): readonly Finding[] => {
  if (way instanceof NetworkBroken) return [fail('network', way.detail, way.cure)];
  const name = 'NODE_EXTRA_CA_CERTS';
  const isHereAlone = terminal[name] !== undefined && runner[name] !== terminal[name];
  return isHereAlone && !way?.ca_file
    ? [
        warn(
          'network',
          `${name} of this terminal is not that of the runner, and the hub was asked with it.`,
          'provara pair URL --ca FILE remembers the file for both.',
        ),
      ]
    : [];
};
