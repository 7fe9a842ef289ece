/** What every portal says and draws around its content: for whoever makes the same pages by other means and compares. */
export { UI_TABLE } from './ui-table.ts'
export { AUTHORITIES } from './authorities.ts'
export { softHyphens } from './soft-hyphens.ts'
export { LANDSCAPES } from '../components/landscapes.ts'
