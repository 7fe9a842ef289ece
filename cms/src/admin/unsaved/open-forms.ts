/** A document's form on the screen, on the page or in a drawer. */
export interface OpenForm {
  root: () => Element | null
  /** Whether it has text that is not saved, words the editor has not handed over yet included. */
  hasText: () => boolean
  /** Whose text it is: the id of whoever was signed in when the form was drawn. */
  personId: string | undefined
  /** Where its document is written, as `/api/services/ID`; a new document has no id. */
  path: string
  /** What its saving button does; undefined when it cannot be saved as it is. */
  saving: () => 'draft' | 'live' | undefined
  /** Presses that button; true when what was written is saved. */
  save: () => Promise<boolean>
  /** She leaves the text behind: it is not asked about again, nor kept. */
  leave: () => void
  /** The CMS took what was written, or its document is gone. */
  taken: () => void
  /** Others have written since it was loaded: asks her, and gives what is to be saved now. Nothing when she writes on. */
  meet: (theirs: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown> | undefined>
}

const forms = new Set<OpenForm>()

export function openForm(form: OpenForm): () => void {
  forms.add(form)
  return () => {
    forms.delete(form)
  }
}

export const openForms = (): readonly OpenForm[] => [...forms]

/** The form whose document a request writes. */
export const formOf = (path: string): OpenForm | undefined => openForms().find((f) => f.path === path)

/** The forms with unsaved text, all of them or those within a drawer. */
export const formsWithText = (within?: Element): readonly OpenForm[] =>
  openForms().filter((f) => f.hasText() && (within === undefined || within.contains(f.root())))
