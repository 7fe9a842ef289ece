export { aRelease, PATHS } from './a-release.ts'
export { openMemoryStore } from './memory-store.ts'
