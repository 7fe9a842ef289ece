import { z } from 'zod'
import { code } from './problem-code.ts'

/**
 * The immutable name of a record, made at creation and readable: `barnehageplass`. References, digests and
 * export use keys; database ids never leave the CMS.
 */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, code('keyForm'))
  .max(80, code('keyLong'))
export type Key = string

/** The part of an address that names one page. Same alphabet as a key, but it may change (with a redirect). */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, code('slugForm'))
  .max(80, code('slugLong'))

/** Stable id of a row within a slot. Unique within its list; survives reordering and translation. */
export const rowId = z.string().regex(/^[a-z0-9-]{1,40}$/, code('rowIdForm'))
