import type { Refusal } from '@innbyggarportal/cms/door'
import { sayCmsProblem } from '@innbyggarportal/cms/messages'
import type { Lang } from '@innbyggarportal/shared-content/contract'

/** What an import refused, each with its sentence as a reader of the language meets it. */
export const saidIn = (lang: Lang, refused: readonly Refusal[]) =>
  refused.map((r) => ({ ...r, message: sayCmsProblem(r, lang) }))
