export { openGate, type CountingGate, type Gate, type GateOptions } from './judge-html.ts'
export { openAuditor, type Auditor, type AuditorOptions } from './alfa/open-auditor.ts'
export { checkDirectory, type CheckedFile, type CheckOptions } from './check-directory.ts'
export { auditTemplates, type TemplateAudit, type TemplatesInput } from './templates/audit-templates.ts'
