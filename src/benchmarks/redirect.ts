import { isPrivateHost } from './public-address.ts';

/** Says why a redirect is not followed; undefined where it is. What is public leads to nothing private, https to https. */
export function findRedirectProblem(from: URL, to: URL | null, mustBePublic: boolean): string | undefined {
  if (to === null) return `${from.host} redirects to no address`;
  const refuse = (what: string): string => `${from.host} redirects to ${what}, which is not followed`;
  if (to.username !== '' || to.password !== '') return refuse('an address with a user name');
  if (to.protocol === 'https:')
    return isPrivate(to, mustBePublic) ? refuse(`${to.host}, a private address`) : undefined;
  if (to.protocol !== 'http:') return refuse('an address that is not https:');
  // The loopback stays on the loopback.
  return from.protocol === 'http:' && to.hostname === from.hostname
    ? undefined
    : refuse(`${to.origin}, over plain http`);
}

function isPrivate({ hostname }: URL, mustBePublic: boolean): boolean {
  return mustBePublic && isPrivateHost(hostname);
}
