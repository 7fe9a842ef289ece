'use client'
import { useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { meetingWords } from '../translations/meeting-words.ts'
import { useSay } from '../translations/use-say.ts'
import { QuestionDialog } from '../unsaved/QuestionDialog.tsx'
import { useFields } from '../unsaved/use-fields.ts'
import type { OwnForm } from '../unsaved/use-open-form.ts'
import type { MetField } from './both-wrote.ts'
import { FieldWords } from './FieldWords.tsx'
import './meeting.css'
import { useMeeting, type Asked } from './use-meeting.ts'

/** Shows her whose save came after another's what both have written, field by field, and saves what she chooses. */
export function OthersWrote({ form, changed }: { form: OwnForm; changed: () => Record<string, unknown> }) {
  const asked = useMeeting(form, changed)
  return asked ? createPortal(<Question asked={asked} />, document.body) : null
}

function Question({ asked: { fields, answer } }: { asked: Asked }) {
  const { say } = useSay()
  const [news, setNews] = useState<ReadonlySet<string>>(new Set())
  const of = (who: MetField['by']) => fields.filter(({ by }) => by === who)
  const [both, hers, others] = [of('both'), of('her'), of('others')]
  const choose = (path: string, isNew: boolean) =>
    setNews((chosen) => new Set(isNew ? [...chosen, path] : [...chosen].filter((other) => other !== path)))
  const save = () => answer([...both.filter(({ path }) => !news.has(path)), ...hers])
  return (
    <QuestionDialog
      title={say(meetingWords.title)}
      help={say(both.length > 0 ? meetingWords.choose : meetingWords.apart)}
      onStay={() => answer(undefined)}
    >
      {both.map((field) => (
        <Choice
          key={field.path}
          field={field}
          isNew={news.has(field.path)}
          onChoose={(isNew) => choose(field.path, isNew)}
        />
      ))}
      <Written title={say(meetingWords.others)} fields={others} whose="theirs" />
      <Written title={say(meetingWords.hers)} fields={hers} whose="mine" />
      <div className="ip-dialog-buttons">
        <button type="button" className="ip-button ip-is-main" onClick={save}>
          {say(meetingWords.save)}
        </button>
        <button type="button" className="ip-button" onClick={() => answer(undefined)}>
          {say(meetingWords.goOn)}
        </button>
      </div>
    </QuestionDialog>
  )
}

/** One field both have written in: hers or the new one. */
function Choice({
  field: { path, mine, theirs },
  isNew,
  onChoose,
}: {
  field: MetField
  isNew: boolean
  onChoose: (isNew: boolean) => void
}) {
  const { say } = useSay()
  const { name } = useFields()
  const id = useId()
  const choices = [
    { is: false, says: meetingWords.keepMine, value: mine },
    { is: true, says: meetingWords.useNew, value: theirs },
  ]
  return (
    <fieldset className="ip-choices ip-met">
      <legend>{name(path)}</legend>
      {choices.map(({ is, says, value }) => (
        <label key={String(is)}>
          <input
            type="radio"
            name={id}
            checked={isNew === is}
            aria-describedby={`${id}-${String(is)}`}
            onChange={() => onChoose(is)}
          />
          <span>
            {say(says)}
            <FieldWords id={`${id}-${String(is)}`} path={path} value={value} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What only one of them has written. */
function Written({ title, fields, whose }: { title: string; fields: readonly MetField[]; whose: 'mine' | 'theirs' }) {
  const { name } = useFields()
  if (fields.length === 0) return null
  return (
    <section className="ip-met">
      <h3>{title}</h3>
      <dl>
        {fields.map((field) => (
          <div key={field.path}>
            <dt>{name(field.path)}</dt>
            <dd>
              <FieldWords path={field.path} value={field[whose]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
