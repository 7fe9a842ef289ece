import { canonical } from './changed-fields.ts'
import type { KeptText } from './kept-text.ts'

/** What was kept, beside the document as it stands now. */
export interface Since {
  /** Fields that can be brought back: as they were when she began. */
  untouched: readonly string[]
  /** Fields that somebody has changed meanwhile, and not to what she wrote. */
  changed: readonly string[]
}

/** Fields that already are as she wrote them are in neither list: they were saved. */
export function fieldsSince(kept: KeptText, data: Readonly<Record<string, unknown>>): Since {
  const open = Object.keys(kept.values).filter((name) => canonical(data[name]) !== canonical(kept.values[name]))
  const isUntouched = (name: string) => canonical(data[name]) === (kept.base[name] ?? '')
  return { untouched: open.filter(isUntouched), changed: open.filter((name) => !isUntouched(name)) }
}
