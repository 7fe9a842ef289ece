const KNOWN = [
  [
    /\bENOSPC\b|no space left|database or disk is full/i,
    'The disk is full. Free some space (an installation needs about 3 GB) and try again.',
  ],
  [
    /\b(EACCES|EPERM|EROFS)\b|permission denied|readonly database/i,
    'No permission to write. Run as the user who owns the folder, or set DATA_DIR to a folder this user may write in.',
  ],
  [/\bENOTDIR\b|\bEEXIST\b[^\n]*mkdir/, 'This path goes through a file as if it were a folder.'],
  [
    /SQLITE_CANTOPEN|unable to open database file|ConnectionFailed\(.*sqlite/i,
    'The database file cannot be opened. Look at DATABASE_URL, and whether its folder is there.',
  ],
  [
    /Mongo\w*(ServerSelection|Network)|cannot connect to MongoDB/,
    'The database does not answer. Look at DATABASE_URL, and whether the server runs.',
  ],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/,
    'Another machine does not answer. A first start needs the npm registry: check the network, or the registry setting of npm.',
  ],
  [
    /\bEINTEGRITY\b/,
    'A package from the npm registry is not the one the lock file names. Run `npm cache verify` and try again.',
  ],
]

/**
 * The sentence for trouble that is not the program's fault, found by its code or by what a tool printed; undefined when
 * it is not known.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function knownSentence(error) {
  const words = error instanceof Error ? `${error.name} ${error.code ?? ''} ${error.message}` : String(error)
  const known = KNOWN.find(([sign]) => sign.test(words))
  const path = error instanceof Error && typeof error.path === 'string' ? ` (${error.path})` : ''
  return known && `${known[1]}${path}`
}

/**
 * One sentence for the operator; trouble that is not known keeps its own words.
 * @param {unknown} error
 * @returns {string}
 */
export function plainSentence(error) {
  return knownSentence(error) ?? (error instanceof Error ? error.message : String(error)).trim()
}
