export { openGate, type Gate } from './judge-html.ts'
export { checkDirectory, type CheckedFile } from './check-directory.ts'
