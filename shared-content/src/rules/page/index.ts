import type { TreeRule } from '../tree.ts'
import { documentRules } from './document.ts'
import { headings } from './headings.ts'
import { ids } from './ids.ts'
import { landmarks } from './landmarks.ts'
import { knownPaths, sameTextLinks } from './links.ts'

/** What must be judged on every page as a whole. */
export const PAGE_TREE_RULES: readonly TreeRule[] = [documentRules, headings, landmarks, ids, sameTextLinks, knownPaths]
