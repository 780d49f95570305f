import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { Refusal } from './refusal.ts';

/** Gives every address of a host name; may throw. The system's own unless a test has another. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface Guard {
  /** True for addresses (IPv4 or IPv6, no names) that may be dialled. */
  readonly mayReach: (address: string) => boolean;
  readonly resolve: Resolve;
  readonly connectMs: number;
}

export const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });

/**
 * Opens connections to the open internet only. Each dial resolves the name itself, looks at every address it gives, and
 * connects to one of exactly these: a name that answers otherwise a moment later (rebinding) gains nothing.
 */
export function guardedConnect(guard: Guard): buildConnector.connector {
  const connect = buildConnector({
    lookup: guardedLookup(guard),
    timeout: guard.connectMs,
    allowH2: false,
  } as buildConnector.BuildOptions);
  return (options, callback) => {
    // A host that is an address itself is dialled without being looked up.
    const host = options.hostname.replace(/^\[|\]$/gu, '');
    if (isIP(host) !== 0 && !guard.mayReach(host)) {
      callback(notPublic(host), null);
      return;
    }
    connect(options, (...[error, socket]) => {
      if (error) callback(error, null);
      else if (reachedWrongly(socket, guard)) {
        socket.destroy();
        callback(notPublic(host), null);
      } else callback(null, socket);
    });
  };
}

function guardedLookup({ mayReach, resolve }: Guard): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const inside = addresses.find(({ address }) => !mayReach(address));
        const [first] = addresses;
        if (inside) callback(notPublic(hostname), '');
        else if (!first) callback(new Refusal('unresolved', `${hostname} has no address.`), '');
        else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), '');
      },
    );
  };
}

/** The last look, at where the connection leads in fact. */
function reachedWrongly({ remoteAddress }: Socket, { mayReach }: Guard): boolean {
  return remoteAddress === undefined || !mayReach(remoteAddress);
}

function notPublic(host: string): Refusal {
  return new Refusal(
    'private-address',
    `${host} is not on the open internet (private, loopback or reserved address): --allow-private fetches it all the same.`,
  );
}
