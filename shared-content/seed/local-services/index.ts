import type { Service } from '../../src/contract/index.ts'
import { services as austrheim } from './austrheim.ts'
import { services as lindas } from './lindas.ts'
import { services as osteroy } from './osteroy.ts'
import { services as vaksdal } from './vaksdal.ts'

export const localServices: Service[] = [...lindas, ...osteroy, ...austrheim, ...vaksdal]
