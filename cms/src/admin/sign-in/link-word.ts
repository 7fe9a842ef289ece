/** The word of the link for the first user: it stands after the #, which browsers send to nobody and proxies do not log. */
export const linkWord = (): string => window.location.hash.slice(1)

/**
 * Whether the page was opened with the link for the first user. Payload leads on to the login once there are accounts,
 * and the address is another before that page is there: so it is read as soon as the first script runs.
 */
export const cameByLink =
  typeof window !== 'undefined' && window.location.pathname.endsWith('/create-first-user') && linkWord() !== ''

/** Tells when the word in the address changes; answers with how to stop. */
export function onLinkWord(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
