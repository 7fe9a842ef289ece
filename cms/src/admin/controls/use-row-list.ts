'use client'
import { useRef, useState } from 'react'
import { asRows } from '../../document/as-group.ts'
import { moved, newRowId, putBack, without } from './row-moves.ts'

type Row = Record<string, unknown>
/** A row just removed, and where it stood. */
export interface Removed {
  index: number
  row: Row
  id: string
}

interface RowList {
  rows: { id: string; row: Row }[]
  removed: Removed | null
  /** Rows added since the page was opened: they are not blamed for what is not yet filled in. */
  fresh: ReadonlySet<string>
  add: () => string
  change: (index: number, value: unknown) => void
  remove: (index: number) => void
  undo: () => Removed | null
  move: (index: number, by: -1 | 1) => boolean
}

const randomBytes = () => crypto.getRandomValues(new Uint8Array(16))

/**
 * The rows of a list and what can be done with them. Rows without stored ids get ids that live as long as the page, so
 * that a row keeps its place on the screen when it moves.
 */
export function useRowList(value: unknown, onChange: (value: unknown) => void, hasStoredIds: boolean): RowList {
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const localIds = useRef<string[]>([])
  const stored = asRows(value)
  // Counted, not random: the server and the browser must come to the same ids.
  for (let n = 0; !hasStoredIds && localIds.current.length < stored.length; n++) {
    if (!localIds.current.includes(`row-${n}`)) localIds.current.push(`row-${n}`)
  }
  const rows = stored.map((row, i) => ({
    row,
    id: hasStoredIds && typeof row.id === 'string' ? row.id : (localIds.current[i] ?? String(i)),
  }))
  const write = (next: { id: string; row: Row }[]) => {
    localIds.current = next.map((r) => r.id)
    onChange(next.length === 0 ? undefined : next.map((r) => r.row))
  }
  return {
    rows,
    removed: removed !== null && rows.some((r) => r.id === removed.id) ? null : removed,
    fresh,
    add() {
      const id = newRowId(new Set(rows.map((r) => r.id)), randomBytes)
      setFresh(new Set([...fresh, id]))
      write([...rows, { id, row: hasStoredIds ? { id } : {} }])
      return id
    },
    change(index, changed) {
      const keep = hasStoredIds ? { id: rows[index]?.id } : {}
      write(rows.map((r, i) => (i === index ? { id: r.id, row: { ...keep, ...(changed as Row | undefined) } } : r)))
    },
    remove(index) {
      const row = rows[index]
      if (!row) return
      setRemoved({ index, ...row })
      write(without(rows, index))
    },
    undo() {
      if (!removed) return null
      write(putBack(rows, removed.index, { id: removed.id, row: removed.row }))
      setRemoved(null)
      return removed
    },
    move(index, by) {
      if (index + by < 0 || index + by >= rows.length) return false
      write(moved(rows, index, by))
      return true
    },
  }
}
