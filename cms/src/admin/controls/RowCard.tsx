'use client'
import { controlWords } from '../translations/control-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { Column, ShownProblem } from './control.ts'
import { GroupInput } from './GroupInput.tsx'

interface Props {
  id: string
  title: string
  /** The rest of the row in one line, read while the row is folded. */
  rest: string
  place: number
  isFirst: boolean
  isLast: boolean
  isReadOnly: boolean
  isOpen: boolean
  columns: readonly Column[]
  value: Record<string, unknown>
  at: string
  problems: readonly ShownProblem[]
  onToggle: () => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onChange: (value: unknown) => void
  onLeave: (at: string) => void
}

/** One row: its number and name, what can be done with it, and its values, folded until they are wanted. */
export function RowCard({
  id,
  title,
  rest,
  place,
  isFirst,
  isLast,
  isReadOnly,
  isOpen,
  onToggle,
  onMove,
  onRemove,
  ...group
}: Props) {
  const { say } = useSay()
  const isFoldable = group.columns.filter((column) => !column.isExtra).length > 1
  // What is wrong with the values together, such as closing before opening, belongs to no single one of them.
  const together = group.problems.find((p) => p.at === group.at)?.message
  return (
    <li
      className={`ip-row${isFoldable ? '' : ' ip-bare'}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={together ? `${id}-problem` : undefined}
    >
      <div className="ip-row-head">
        {isFoldable ? (
          <button
            type="button"
            className="ip-row-title"
            id={`${id}-toggle`}
            aria-expanded={isOpen}
            aria-controls={`${id}-body`}
            onClick={onToggle}
          >
            <span aria-hidden="true" className="ip-chevron" />
            <span id={`${id}-title`}>
              {place}. {title}
            </span>
          </button>
        ) : (
          <span className="ip-row-title" id={`${id}-title`}>
            {place}.<span className="ip-sr"> {title}</span>
          </span>
        )}
        {!isReadOnly && (
          <span className="ip-row-actions">
            <button
              type="button"
              className="ip-action"
              id={`${id}-up`}
              aria-disabled={isFirst}
              title={say(controlWords.moveUp)}
              aria-label={say(controlWords.moveRowUp, { what: title })}
              onClick={() => onMove(-1)}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              type="button"
              className="ip-action"
              id={`${id}-down`}
              aria-disabled={isLast}
              title={say(controlWords.moveDown)}
              aria-label={say(controlWords.moveRowDown, { what: title })}
              onClick={() => onMove(1)}
            >
              <span aria-hidden="true">↓</span>
            </button>
            <button
              type="button"
              className="ip-action"
              aria-label={say(controlWords.removeRow, { what: title })}
              onClick={onRemove}
            >
              {say(controlWords.remove)}
            </button>
          </span>
        )}
      </div>
      {together && (
        <p className="ip-problem" id={`${id}-problem`}>
          <span className="ip-sr">{say(controlWords.problemSign)} </span>
          {together}
        </p>
      )}
      {isOpen || !isFoldable ? (
        <div id={`${id}-body`} className="ip-row-body">
          <GroupInput {...group} id={id} isInvalid={false} isReadOnly={isReadOnly} />
        </div>
      ) : (
        rest !== '' && <p className="ip-row-rest">{rest}</p>
      )}
    </li>
  )
}
