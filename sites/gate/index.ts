export { openGate, type Gate } from './judge-html.ts'
export { checkDirectory, type CheckedFile } from './check-directory.ts'
export { HTML_RULES, type HtmlRule } from './html-rules.ts'
