'use client'
import { Button, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { ControlOf, InputProps, Problem } from './control.ts'
import { RowCard } from './RowCard.tsx'
import { rowTitle } from './show-value.ts'
import { useRowList } from './use-row-list.ts'

/** A list of rows: add, remove and undo, move up and down. The focus follows what was done, and it is said aloud. */
export function RowsInput({ control, value, onChange, at, id, isReadOnly, problems, onLeave }: InputProps<ControlOf<'rows'>>) {
  const { lang, say } = useSay()
  const isSubmitted = useFormSubmitted()
  const list = useRowList(value, onChange, control.ids === 'stored')
  const [said, setSaid] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const focusOn = useRef<string | null>(null)
  useEffect(() => {
    if (focusOn.current === null) return
    document.getElementById(focusOn.current)?.focus()
    focusOn.current = null
  })
  const title = (index: number) => rowTitle(control, list.rows[index]?.row ?? {}, index, lang)
  const removedTitle = list.removed ? rowTitle(control, list.removed.row, list.removed.index, lang) : ''
  const prefix = at === '' ? '' : `${at}.`

  const shownProblems = (rowId: string, index: number): readonly Problem[] => {
    if (isSubmitted || !list.fresh.has(rowId)) return problems
    return problems.filter((p) => [...left].some((l) => l.startsWith(`${rowId}.`) && p.at.startsWith(`${prefix}${index}.${l.slice(rowId.length + 1)}`)))
  }
  const firstInput = (rowId: string) => `${id}-${rowId}-${control.columns[0]?.name ?? ''}`

  return (
    <div className="ip-rows">
      {list.rows.length === 0 && <p className="ip-help">{say(controlWords.noRows)}</p>}
      <ol className="ip-row-list">
        {list.rows.map(({ id: rowId, row }, index) => (
          <RowCard
            key={rowId} id={`${id}-${rowId}`} title={title(index)} place={index + 1} isFirst={index === 0} isLast={index === list.rows.length - 1} isReadOnly={isReadOnly}
            onMove={(by) => {
              if (!list.move(index, by)) return
              focusOn.current = `${id}-${rowId}-${by === -1 ? 'up' : 'down'}`
              setSaid(say(controlWords.movedTo, { what: title(index), place: index + 1 + by, count: list.rows.length }))
            }}
            onRemove={() => {
              focusOn.current = `${id}-undo`
              setSaid(say(controlWords.removed, { what: title(index) }))
              list.remove(index)
            }}
            columns={control.columns} value={row} at={`${prefix}${index}`} problems={shownProblems(rowId, index)}
            onChange={(v) => list.change(index, v)}
            onLeave={(path) => { setLeft(new Set([...left, `${rowId}.${path.slice(`${prefix}${index}.`.length)}`])); onLeave(path) }}
          />
        ))}
      </ol>
      {list.removed && (
        <p className="ip-undo">
          {say(controlWords.removed, { what: removedTitle })}{' '}
          <button
            type="button" className="ip-link" id={`${id}-undo`}
            onClick={() => {
              const back = list.undo()
              focusOn.current = back ? firstInput(back) : null
              setSaid(say(controlWords.broughtBack, { what: removedTitle }))
            }}
          >
            {say(controlWords.undo)}
          </button>
        </p>
      )}
      {!isReadOnly && (
        <Button buttonStyle="secondary" size="small" margin={false} id={`${id}-add`} onClick={() => { focusOn.current = firstInput(list.add()) }}>
          {say(controlWords.add, { what: say(control.row).toLowerCase() })}
        </Button>
      )}
      <p className="ip-sr" role="status">{said}</p>
    </div>
  )
}
