import { randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { plainAddress } from '../safety/trusted-proxies.ts'

const HEADER = 'x-innbyggarportal-client'
/** Next compiles the server's start and its routes apart: both must find the same word. */
const KEY = Symbol.for('innbyggarportal.told-address')
const kept = globalThis as { [KEY]?: string }

/** A word only this process knows, so that nobody outside can say where a request came from. */
const word = (): string => (kept[KEY] ??= randomBytes(16).toString('hex'))

/** The header that tells the rest of the CMS where a request came from. */
export const addressHeader = (address: string): [name: string, value: string] => [HEADER, `${word()} ${address}`]

/** Where a request came from, as the door of this process told. Requests it told nothing of count as one client together. */
export function toldAddress(headers: Headers): string {
  const [said, address] = (headers.get(HEADER) ?? '').split(' ')
  return said === word() && address ? clientOf(address) : 'unknown'
}

/** What counts as one client: an IPv4 address, or the 64 bits of an IPv6 network that one customer has for herself. */
export function clientOf(address: string): string {
  const plain = plainAddress(address)
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length)
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ? tail.split(':') : [])]
  return `${all
    .slice(0, 4)
    .map((g) => Number.parseInt(g, 16).toString(16))
    .join(':')}::/64`
}
