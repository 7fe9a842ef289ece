// What tests of the whole need from inside the CMS. Nothing that runs in earnest imports this.
export { cmsConfig } from '../cms-config.ts'
export { withRetry } from '../database/with-retry.ts'
export { readEnv } from '../env.ts'
export { toLexical } from '../rich-text/to-lexical.ts'
export { openPayload } from '../snapshot/open-payload.ts'
export { importRecords } from '../snapshot/import-records.ts'
export { publishDue } from '../snapshot/publish-due.ts'
