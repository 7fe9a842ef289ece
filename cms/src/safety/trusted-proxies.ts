import { BlockList, isIP } from 'node:net'

/** Whose word about where a request came from is taken: a number of proxies in front of us, or the proxies that have these addresses. */
export type TrustedProxies = number | readonly string[]

/** Reads TRUST_PROXY: a number from 0, or addresses and networks with commas between. Undefined when it is neither. */
export function parseTrustedProxies(text: string): TrustedProxies | undefined {
  if (/^\d{1,2}$/.test(text.trim())) return Number(text)
  const networks = text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  return networks.length > 0 && networks.every(isNetwork) ? networks : undefined
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  return (
    family !== 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
  )
}

/**
 * The address of whoever sent a request: that of the connection, unless it is a trusted proxy, whose `X-Forwarded-For`
 * then says who connected to it; and so on from the right. What stands further left can be made up by anybody.
 */
export function clientAddress(connection: string, forwardedFor: string | undefined, trusted: TrustedProxies): string {
  const hops = (forwardedFor ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => isIP(each) !== 0)
  const isTrusted = trustOf(trusted)
  let address = connection
  for (let passed = 0; hops.length > 0 && isTrusted(address, passed); passed += 1) address = hops.pop() ?? address
  return address
}

function trustOf(trusted: TrustedProxies): (address: string, passed: number) => boolean {
  if (typeof trusted === 'number') return (_address, passed) => passed < trusted
  const list = new BlockList()
  for (const each of trusted) {
    const [address = '', bits] = each.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    list.addSubnet(address, bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits), family)
  }
  return (address) =>
    isIP(plainAddress(address)) !== 0 &&
    list.check(plainAddress(address), isIP(plainAddress(address)) === 6 ? 'ipv6' : 'ipv4')
}

/** An IPv4 address that came in on a socket of IPv6 is written as itself. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')
