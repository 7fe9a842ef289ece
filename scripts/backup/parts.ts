/** What in the data folder belongs to a backup, beside the database. All else there is made again. */
export const FOLDERS = ['media', 'releases'] as const
/** Made once and never shown: with them sessions hold, and the demo logins keep their password. */
export const SECRETS = ['secret', 'demo-password'] as const
export const PARTS: readonly string[] = [...FOLDERS, ...SECRETS]

const isObject = (path: string): boolean => path.startsWith('releases/objects/')

/** Files that are written once and never again: a second name of one is as good as a copy. */
export const isNeverRewritten = (path: string): boolean => path.startsWith('media/') || isObject(path)

/** Objects are read by web servers of other users, through plain directories; all else is the installation's own. */
export const modeOf = (path: string): number => (isObject(path) ? 0o444 : 0o600)
