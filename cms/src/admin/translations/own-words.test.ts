import { badlySaid } from '@innbyggarportal/shared-content/testing'
import type { Says } from '@innbyggarportal/shared-content/words'
import { expect, it } from 'vitest'
import { changeWords } from './change-words.ts'
import { binWords } from './bin-words.ts'
import { controlWords } from './control-words.ts'
import { dashboardWords } from './dashboard-words.ts'
import { fieldWords } from './field-words.ts'
import { meetingWords } from './meeting-words.ts'
import { nameWords } from './name-words.ts'
import { overrideWords } from './override-words.ts'
import { plannedWords } from './planned-words.ts'
import { problemWords } from './problem-words.ts'
import { publishWords } from './publish-words.ts'
import { reportWords } from './report-words.ts'
import { rightsWords } from './rights-words.ts'
import { signInWords } from './sign-in-words.ts'
import { unsavedWords } from './unsaved-words.ts'
import { waiverWords } from './waiver-words.ts'

const { tools, ...ofNames } = nameWords
const { steps, done, publishMany, takeDownMany, ...ofChanges } = changeWords
const tables: Record<string, Record<string, Says>> = {
  changeWords: ofChanges,
  changeSteps: steps,
  changesDone: done,
  publishMany,
  takeDownMany,
  binWords,
  controlWords,
  dashboardWords,
  fieldWords,
  meetingWords,
  nameWords: ofNames,
  nameTools: tools,
  overrideWords,
  plannedWords,
  problemWords,
  publishWords,
  reportWords,
  rightsWords,
  signInWords,
  unsavedWords,
  waiverWords,
}

it.each(Object.entries(tables))('%s is said in every language, with the same places to fill in', (_name, table) =>
  expect(badlySaid(table)).toEqual([]),
)
