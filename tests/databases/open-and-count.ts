import { openPayload, readEnv } from '@innbyggarportal/cms/testing'

// A process that opens a database with a data folder of its own, and tells which migrations it finds done.
const [databaseUrl, dataDir] = process.argv.slice(2) as [string, string]
const payload = await openPayload(readEnv({ databaseUrl, dataDir }))
const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
console.log(JSON.stringify({ names: docs.map((doc) => doc.name) }))
await payload.destroy()
