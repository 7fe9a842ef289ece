import type { Contact } from '../../src/contract/index.ts'
import { contacts as austrheim } from './austrheim.ts'
import { contacts as inEveryKommune } from './in-every-kommune.ts'
import { contacts as lindas } from './lindas.ts'
import { contacts as osteroy } from './osteroy.ts'
import { contacts as vaksdal } from './vaksdal.ts'

export const contacts: Contact[] = [...lindas, ...osteroy, ...austrheim, ...vaksdal, ...inEveryKommune]
