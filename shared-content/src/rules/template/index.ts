import type { TreeRule } from '../tree.ts'
import { headerCells } from './header-cells.ts'
import { labelInName } from './label-in-name.ts'
import { ownedRoles } from './owned-roles.ts'

/** What only whoever writes a template or a theme can break: looked for where Alfa looks, not on every page. */
export const TEMPLATE_TREE_RULES: readonly TreeRule[] = [ownedRoles, headerCells, labelInName]
