export { heldBy, redirectsOfService, rememberFormer } from './former-addresses.ts'
export { pageAt } from './page-at.ts'
export { plainPath } from './plain-path.ts'
export { FORMER_SECTIONS, SECTIONS, type Section } from './sections.ts'
