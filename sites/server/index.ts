export { startPortals } from './portals-server.ts'
