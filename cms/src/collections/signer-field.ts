import type { TextField } from 'payload'
import { nobodyField } from '../access/index.ts'

/** The database id of whoever signed a row, set by the CMS: a name can be changed by its owner. No relationship, as the row outlives the login. */
export const signerField = (name: string): TextField => ({
  name,
  type: 'text',
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
})
