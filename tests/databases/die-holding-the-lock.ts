import { openPayload, readEnv, underMongoLock } from '@innbyggarportal/cms/testing'

// A process that is gone from one moment to the next while it holds the lock.
const [databaseUrl, dataDir] = process.argv.slice(2) as [string, string]
const payload = await openPayload(readEnv({ databaseUrl, dataDir }))
await underMongoLock(
  payload.db,
  async () => {
    process.kill(process.pid, 'SIGKILL')
  },
  { leaseMs: 600, askMs: 20, waitMs: 10_000 },
)
