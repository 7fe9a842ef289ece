export { logLine, withoutAddresses } from './log-line.ts'
