import type { TreeRule } from '../tree.ts'
import { documentRules } from './document.ts'
import { headings } from './headings.ts'
import { ids } from './ids.ts'
import { landmarks } from './landmarks.ts'
import { pageLanguage } from './language.ts'
import { knownPaths, sameTextLinks } from './links.ts'

/** What must be judged on every page as a whole. */
export const PAGE_TREE_RULES: readonly TreeRule[] = [
  documentRules,
  pageLanguage,
  headings,
  landmarks,
  ids,
  sameTextLinks,
  knownPaths,
]
