import { gregorianEaster } from 'date-easter'
import type { IsoDate } from '../../contract/index.ts'

/** Easter Sunday of a year. */
export const easterOf = (year: number): IsoDate => gregorianEaster(year).toString()
