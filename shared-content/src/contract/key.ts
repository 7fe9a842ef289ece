import { z } from 'zod'

/**
 * The immutable name of a record, made at creation and readable: `barnehageplass`. References, digests and
 * export use keys; database ids never leave the CMS.
 */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Nøkkelen kan berre ha små bokstavar a–z, tal og bindestrek.')
  .max(80, 'Nøkkelen kan ha høgst 80 teikn.')
export type Key = string

/** The part of an address that names one page. Same alphabet as a key, but it may change (with a redirect). */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Adressa kan berre ha små bokstavar a–z, tal og bindestrek.')
  .max(80, 'Adressa kan ha høgst 80 teikn.')

/** Stable id of a row within a slot. Unique within its list; survives reordering and translation. */
export const rowId = z.string().regex(/^[a-z0-9-]{1,40}$/, 'Rad-id-en må vere små bokstavar, tal og bindestrek.')
