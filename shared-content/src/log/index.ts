export { logLine, withoutEmails } from './log-line.ts'
