'use client'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { toast } from '@payloadcms/ui'
import { useEffect, useId, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { unsavedWords } from '../translations/unsaved-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showInstant } from '../views/show-instant.ts'
import { useFields } from './use-fields.ts'
import type { Keeping, Offer } from './use-kept-text.ts'
import { wordsIn } from './words-in.ts'

/** Offers text from before that was not saved, above the fields. What has changed meanwhile stands beside it. */
export function KeptText({ mark, keeping }: { mark: RefObject<HTMLElement | null>; keeping: Keeping }) {
  const { lang, say } = useSay()
  const { offer, fetch, discard } = keeping
  const place = usePlaceAbove(mark)
  const { name } = useFields()
  const id = useId()
  if (!offer || !place) return null
  const { untouched, changed, kept } = offer
  const bring = async (names: readonly string[]) => {
    await fetch(names)
    toast.info(say(unsavedWords.fetched))
  }
  return createPortal(
    <section className="ip-kept" aria-labelledby={id}>
      <h2 id={id} className="ip-kept-title">
        {say(unsavedWords.keptName)}
      </h2>
      <p>{say(unsavedWords.kept, { when: showInstant(fromMillis(kept.at), fromMillis(Date.now()), lang) })}</p>
      {changed.length > 0 && (
        <p>
          <strong>
            {say(unsavedWords.changedSince, { fields: changed.map((field) => `«${name(field)}»`).join(', ') })}
          </strong>
        </p>
      )}
      <details>
        <summary>{say(unsavedWords.seeText)}</summary>
        {[...changed, ...untouched].map((field) => (
          <KeptField key={field} title={name(field)} offer={offer} field={field} isChanged={changed.includes(field)} />
        ))}
      </details>
      <div className="ip-dialog-buttons">
        <button
          type="button"
          className="ip-button ip-is-main"
          onClick={() => {
            void bring([...untouched, ...changed])
          }}
        >
          {say(changed.length > 0 ? unsavedWords.fetchMine : unsavedWords.fetch)}
        </button>
        {changed.length > 0 && untouched.length > 0 && (
          <button
            type="button"
            className="ip-button"
            onClick={() => {
              void bring(untouched)
            }}
          >
            {say(unsavedWords.fetchRest)}
          </button>
        )}
        <button type="button" className="ip-button" onClick={discard}>
          {say(unsavedWords.discard)}
        </button>
      </div>
    </section>,
    place,
  )
}

function KeptField({
  title,
  offer,
  field,
  isChanged,
}: {
  title: string
  offer: Offer
  field: string
  isChanged: boolean
}) {
  const { say } = useSay()
  const words = (value: unknown) => wordsIn(value) || say(unsavedWords.empty)
  return (
    <div className="ip-kept-field">
      <h3>{title}</h3>
      {isChanged && (
        <>
          <h4>{say(unsavedWords.asNow)}</h4>
          <p className="ip-kept-words">{words(offer.data[field])}</p>
        </>
      )}
      <h4>{say(unsavedWords.asYouWrote)}</h4>
      <p className="ip-kept-words">{words(offer.kept.values[field])}</p>
    </div>
  )
}

/** A place in the form above its fields, where what concerns the whole document can stand. */
function usePlaceAbove(mark: RefObject<HTMLElement | null>): Element | undefined {
  const [place, setPlace] = useState<Element>()
  useEffect(() => {
    const fields = mark.current?.closest('form')?.querySelector('.collection-edit__main-wrapper')
    if (!fields) return
    const above = document.createElement('div')
    above.className = 'ip-above'
    fields.before(above)
    setPlace(above)
    return () => {
      above.remove()
    }
  }, [mark])
  return place
}
