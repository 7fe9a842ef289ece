export { openGate, type Gate } from './judge-html.ts'
export { openAuditor, type Auditor } from './alfa/open-auditor.ts'
export { checkDirectory, type CheckedFile } from './check-directory.ts'
export { auditTemplates } from './templates/audit-templates.ts'
