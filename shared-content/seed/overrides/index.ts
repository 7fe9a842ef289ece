import type { Override } from '../../src/contract/index.ts'
import { overrides as austrheim } from './austrheim.ts'
import { overrides as lindas } from './lindas.ts'
import { overrides as osteroy } from './osteroy.ts'
import { overrides as vaksdal } from './vaksdal.ts'

export const overrides: Override[] = [...lindas, ...osteroy, ...austrheim, ...vaksdal]
