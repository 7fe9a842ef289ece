// What tests of the whole need from inside the CMS. Nothing that runs in earnest imports this.
export { cmsConfig } from '../cms-config.ts'
export { withRetry } from '../database/with-retry.ts'
export { readEnv } from '../env.ts'
export { toLexical } from '../rich-text/to-lexical.ts'
export { openPayload } from '../snapshot/open-payload.ts'
export { fieldLinks } from '../publishing/field-links.ts'
export { formLock } from '../access/form-lock.ts'
