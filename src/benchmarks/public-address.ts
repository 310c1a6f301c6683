/** Which addresses anybody can reach, and which only this machine and its own network. */

/** First addresses and sizes (bits) of the networks of IPv4 that nobody else reaches, or that are no single machine's. */
const NOT_PUBLIC: readonly (readonly [start: number, bits: number])[] = [
  [0x00_00_00_00, 8],
  [0x0a_00_00_00, 8],
  [0x64_40_00_00, 10],
  [0x7f_00_00_00, 8],
  [0xa9_fe_00_00, 16],
  [0xac_10_00_00, 12],
  [0xc0_00_00_00, 24],
  [0xc0_a8_00_00, 16],
  [0xc6_12_00_00, 15],
  [0xe0_00_00_00, 3],
];

/** Tells whether an IP address, as sockets and URLs spell it, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').toLowerCase();
  const embedded = embeddedIpv4(plain);
  if (embedded !== undefined) return isPublicIpv4(embedded);
  // Of IPv6 only what is given to the world: 2000::/3, without documentation and Teredo.
  return /^[23][0-9a-f]{3}:/.test(plain) && !/^2001:(?:db8|0{0,3}0):|^2001::|^2002:/.test(plain);
}

/** Tells whether a URL's host is an address itself, or a name that only this machine or its network knows. */
export function isPrivateHost(hostname: string): boolean {
  if (/^\[|^\d+(?:\.\d+){3}$/.test(hostname)) return !isPublicAddress(hostname);
  const name = hostname.replace(/\.$/, '');
  return !name.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(name);
}

/** Gives the IPv4 address that one is, or that one of IPv6 stands for; undefined where there is none. */
function embeddedIpv4(address: string): number | undefined {
  const [, dotted] = /^(?:::(?:ffff:)?|64:ff9b::)?(\d+(?:\.\d+){3})$/.exec(address) ?? [];
  if (dotted !== undefined) return dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const [, high, low] = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ?? [];
  if (high === undefined || low === undefined) return undefined;
  return Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16);
}

function isPublicIpv4(address: number): boolean {
  return !NOT_PUBLIC.some(([start, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(start / size);
  });
}
