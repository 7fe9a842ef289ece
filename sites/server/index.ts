export { startPortals, type PortalsOptions } from './portals-server.ts'
export { readPortalsEnv } from './env.ts'
