'use client'
import { useState } from 'react'
import { unsavedWords } from '../translations/unsaved-words.ts'
import { useSay } from '../translations/use-say.ts'
import { ask, useAsked, type WayOut } from './asked.ts'
import { leaveText } from './hold-back.ts'
import { formsWithText } from './open-forms.ts'
import { QuestionDialog } from './QuestionDialog.tsx'

const HELP = {
  page: unsavedWords.pageHelp,
  locale: unsavedWords.localeHelp,
  drawer: unsavedWords.drawerHelp,
  reload: unsavedWords.reloadHelp,
}
const LEAVE = {
  page: unsavedWords.leavePage,
  locale: unsavedWords.leaveLocale,
  drawer: unsavedWords.leaveDrawer,
  reload: unsavedWords.leaveReload,
}

/** «Du har tekst som ikkje er lagra»: stay, go without, or, for another language, save first. */
export function LeaveDialog() {
  const asked = useAsked()
  return asked ? <Question way={asked} /> : null
}

function Question({ way }: { way: WayOut }) {
  const { say } = useSay()
  const [isSaving, setIsSaving] = useState(false)
  const [form, ...others] = formsWithText(way.within)
  const saving = way.kind === 'locale' && others.length === 0 ? form?.saving() : undefined
  const stay = () => ask(undefined)
  const leave = () => {
    ask(undefined)
    leaveText(way)
  }
  const save = async () => {
    if (isSaving) return
    setIsSaving(true)
    const isSaved = await form?.save()
    ask(undefined)
    // What the CMS refused, it has said at the field.
    if (isSaved) way.go()
  }
  return (
    <QuestionDialog title={say(unsavedWords.title)} help={say(HELP[way.kind])} onStay={stay}>
      <div className="ip-dialog-buttons">
        <button type="button" className="ip-button ip-is-main" autoFocus onClick={stay}>
          {say(unsavedWords.stay)}
        </button>
        {saving && (
          <button
            type="button"
            className="ip-button"
            aria-disabled={isSaving}
            onClick={() => {
              void save()
            }}
          >
            {say(
              isSaving
                ? unsavedWords.saving
                : saving === 'draft'
                  ? unsavedWords.saveDraftAndSwitch
                  : unsavedWords.saveAndSwitch,
            )}
          </button>
        )}
        <button type="button" className="ip-button" onClick={leave}>
          {say(LEAVE[way.kind])}
        </button>
      </div>
    </QuestionDialog>
  )
}
