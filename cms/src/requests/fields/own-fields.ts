/** Fields Payload keeps for itself. Nobody writes them from outside: a date that is none would make the row unreadable, and the others say who somebody is or what a file is. */
const OF_ALL = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'globalType']
const OF_UPLOADS = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'url',
  'thumbnailURL',
  'sizes',
  'prefix',
]
const OF_PEOPLE = [
  'hash',
  'salt',
  'loginAttempts',
  'lockUntil',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
  'collection',
]

interface Kind {
  upload?: unknown
  auth?: unknown
}

/** Names of the fields a collection's documents have from Payload alone. What begins with `_` is Payload's as well, but for `_status`. */
function ownFields({ upload, auth }: Kind): ReadonlySet<string> {
  return new Set([...OF_ALL, ...(upload ? OF_UPLOADS : []), ...(auth ? OF_PEOPLE : [])])
}

/** What was sent, without what is Payload's own. */
export function withoutOwn(data: Readonly<Record<string, unknown>>, kind: Kind): Record<string, unknown> {
  const own = ownFields(kind)
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => !own.has(name) && (name === '_status' || !name.startsWith('_'))),
  )
}
