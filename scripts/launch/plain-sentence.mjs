/** What went wrong in the words of the person who can mend it. Looks at codes first, at npm's output second. */
const KNOWN = [
  [/ENOSPC|no space left/i, 'The disk is full. Free some space (the installation needs about 3 GB) and try again.'],
  [/EACCES|EPERM|EROFS|permission denied/i, 'No permission to write here. Run as the user who owns the folder, or change the owner of it.'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i, 'The npm registry does not answer. The first start needs it: check the network or the registry setting of npm, and try again.'],
  [/EINTEGRITY/, 'A package from the npm registry is not the one the lock file names. Run `npm cache verify` and try again.'],
]

/**
 * One sentence for the operator. Trouble that is not known keeps its own words.
 * @param {unknown} error
 */
export function plainSentence(error) {
  const words = error instanceof Error ? `${error.code ?? ''} ${error.message}` : String(error)
  const known = KNOWN.find(([sign]) => sign.test(words))
  const path = error instanceof Error && typeof error.path === 'string' ? ` (${error.path})` : ''
  return known ? `${known[1]}${path}` : words.trim()
}
