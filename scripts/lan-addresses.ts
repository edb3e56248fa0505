import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<
  Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[] | undefined>
>;

/** Networks inside this computer, tunnels, and links from device to device: no phone of the class is there. */
const VIRTUAL =
  /^(?:docker|br-|veth|virbr|vmnet|vmware|vboxnet|vethernet|cni|flannel|podman|lxc|tun|tap|utun|ppp|wg|zt|tailscale|awdl|llw|bridge|ham|anpi)/i;
const VIRTUAL_WINDOWS = /VirtualBox|VMware|Hyper-V|WSL|Loopback/i;

/** How likely a network is the classroom's: RFC 1918 addresses as access points and phones give them out come first. */
const RANKS: readonly RegExp[] = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./];

const rankOf = (address: string): number => {
  const rank = RANKS.findIndex((range) => range.test(address));
  return rank < 0 ? RANKS.length : rank;
};

/**
 * The IPv4 addresses under which the local network may reach this computer, the likeliest first. Left out: the computer's own, addresses
 * that a device gives itself where nobody else does (169.254, RFC 3927), those of tunnels (100.64, RFC 6598) and virtual networks.
 * @param interfaces as `os.networkInterfaces()` lists them
 */
export function lanAddresses(interfaces: Interfaces): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    VIRTUAL.test(name) || VIRTUAL_WINDOWS.test(name)
      ? []
      : addresses.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  );
  return [...new Set(found)]
    .filter((address) => !/^(?:169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address))
    .sort((a, b) => rankOf(a) - rankOf(b));
}
