'use client'
import { Button, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { ControlOf, InputProps, ShownProblem } from './control.ts'
import { RowCard } from './RowCard.tsx'
import { restOfRow, rowTitle } from './show-value.ts'
import { usePickLabel } from './use-options.ts'
import { useRowList } from './use-row-list.ts'

/** A list of rows: add, remove and undo, move up and down. The focus follows what was done, and it is said aloud. */
export function RowsInput({
  control,
  value,
  onChange,
  at,
  id,
  isReadOnly,
  problems,
  onLeave,
}: InputProps<ControlOf<'rows'>>) {
  const { lang, say } = useSay()
  const isSubmitted = useFormSubmitted()
  const list = useRowList(value, onChange, control.ids === 'stored')
  const labelOf = usePickLabel(control.columns[0]?.control)
  const [said, setSaid] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const focusOn = useRef<string | null>(null)
  useEffect(() => {
    // The form takes the new rows in its own time, so what is to have the focus may not stand there yet.
    const wanted = focusOn.current === null ? null : document.getElementById(focusOn.current)
    if (wanted === null) return
    wanted.focus()
    focusOn.current = null
  })
  const [first, ...others] = control.columns
  const isFoldable = others.some((column) => !column.isExtra)
  // In a list of one column its help is said once, above the rows.
  const { help, ...bare } = first ?? { name: '', label: control.row, control }
  const columns = isFoldable ? control.columns : [bare, ...others]
  const prefix = at === '' ? '' : `${at}.`
  const title = (row: Record<string, unknown>, index: number) => labelOf(rowTitle(control, row, index, lang))
  const firstInput = (rowId: string) => `${id}-${rowId}-${control.columns[0]?.name ?? ''}`
  const toggle = (rowId: string, isOn: boolean) =>
    setOpen(new Set(isOn ? [...open, rowId] : [...open].filter((o) => o !== rowId)))

  const shownProblems = (rowId: string, index: number): readonly ShownProblem[] => {
    const own = problems.filter((p) => p.at === `${prefix}${index}` || p.at.startsWith(`${prefix}${index}.`))
    if (isSubmitted || !list.fresh.has(rowId)) return own
    return own.filter((p) =>
      [...left].some(
        (l) => l.startsWith(`${rowId}.`) && p.at.startsWith(`${prefix}${index}.${l.slice(rowId.length + 1)}`),
      ),
    )
  }

  return (
    <div className="ip-rows">
      {!isFoldable && help && <p className="ip-help">{say(help)}</p>}
      {list.rows.length === 0 && <p className="ip-help">{say(controlWords.noRows)}</p>}
      <ol className="ip-row-list">
        {list.rows.map(({ id: rowId, row }, index) => {
          const own = shownProblems(rowId, index)
          const isOpen = open.has(rowId) || own.length > 0
          return (
            <RowCard
              key={rowId}
              id={`${id}-${rowId}`}
              title={title(row, index)}
              rest={restOfRow(control.columns, row, lang)}
              place={index + 1}
              isFirst={index === 0}
              isLast={index === list.rows.length - 1}
              isReadOnly={isReadOnly}
              isOpen={isOpen}
              columns={columns}
              value={row}
              at={`${prefix}${index}`}
              problems={own}
              onToggle={() => toggle(rowId, !isOpen)}
              onChange={(v) => list.change(index, v)}
              onLeave={(path) => {
                setLeft(new Set([...left, `${rowId}.${path.slice(`${prefix}${index}.`.length)}`]))
                onLeave(path)
              }}
              onMove={(by) => {
                if (!list.move(index, by)) return
                focusOn.current = `${id}-${rowId}-${by === -1 ? 'up' : 'down'}`
                setSaid(
                  say(controlWords.movedTo, {
                    what: title(row, index),
                    place: index + 1 + by,
                    count: list.rows.length,
                  }),
                )
              }}
              onRemove={() => {
                focusOn.current = `${id}-undo`
                setSaid(say(controlWords.removed, { what: title(row, index) }))
                list.remove(index)
              }}
            />
          )
        })}
      </ol>
      {list.removed && (
        <p className="ip-undo">
          {say(controlWords.removed, { what: title(list.removed.row, list.removed.index) })}{' '}
          <button
            type="button"
            className="ip-link"
            id={`${id}-undo`}
            onClick={() => {
              const back = list.undo()
              if (!back) return
              focusOn.current = isFoldable ? `${id}-${back.id}-toggle` : firstInput(back.id)
              setSaid(say(controlWords.broughtBack, { what: title(back.row, back.index) }))
            }}
          >
            {say(controlWords.undo)}
          </button>
        </p>
      )}
      {!isReadOnly && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          id={`${id}-add`}
          onClick={() => {
            const added = list.add()
            toggle(added, true)
            focusOn.current = firstInput(added)
          }}
        >
          {say(controlWords.add, { what: say(control.row).toLowerCase() })}
        </Button>
      )}
      <p className="ip-sr" role="status">
        {said}
      </p>
    </div>
  )
}
