import type { TreeRule } from '../tree.ts'
import { falseStructure } from './false-structure.ts'
import { fileLink } from './file-link.ts'
import { filmCaptions } from './film-captions.ts'
import { imageAlt } from './image-alt.ts'
import { languageOfText } from './language-of-text.ts'
import { leftOver } from './left-over.ts'
import { nameNotAllowed } from './name-not-allowed.ts'
import { operable } from './operable.ts'
import { radioGroups } from './radio-groups.ts'
import { rawUrlLink } from './raw-url-link.ts'
import { readability } from './readability.ts'
import { soundStarts } from './sound-starts.ts'
import { tableHeaders } from './table-headers.ts'
import { vagueLink } from './vague-link.ts'

/** What can be judged within one part of a page: nothing here depends on what stands in another part. */
export const CONTENT_TREE_RULES: readonly TreeRule[] = [
  vagueLink,
  rawUrlLink,
  fileLink,
  imageAlt,
  falseStructure,
  tableHeaders,
  filmCaptions,
  soundStarts,
  nameNotAllowed,
  operable,
  radioGroups,
  languageOfText,
  leftOver,
  readability,
]
