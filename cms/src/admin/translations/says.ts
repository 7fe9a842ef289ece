import { langOr, say, type Says } from '@innbyggarportal/shared-content/words'

export type { Says }
export { langOr as adminLang, say as saying }
