/** What cannot stand in an old address, decoded or not: it would mean something else to a web server, or to a list of addresses. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\s?#\\<>"\u0000-\u001F\u007F]/

/**
 * The one form of all ways to write an address within a portal: decoded, in small letters, with one stroke between its
 * parts and one at its end, without `index.html`. Two addresses lead to the same exactly when they have the same. It is for
 * comparing, not for sending anybody to.
 */
export function plainPath(path: string): string {
  const plain = decoded(path)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/, '/')
  return plain.endsWith('/') ? plain : `${plain}/`
}

/** As it was sent where it cannot be decoded, or holds what an address may not. */
function decoded(path: string): string {
  try {
    const words = decodeURIComponent(path)
    return UNSAFE.test(words) ? path : words
  } catch {
    return path
  }
}
