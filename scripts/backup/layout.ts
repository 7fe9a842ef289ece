import { isoInstant } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'

/** What a backup is called inside: the file that makes it whole, the list of the others, the folders. */
export const MANIFEST = 'backup.json'
export const FILES = 'files.jsonl'
export const DATABASE = 'database'

/** The form of a backup. One that the next program cannot read has a higher number. */
export const FORMAT = 1

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** What a backup says of itself, written when all the rest lies there. */
export const backupManifest = z.object({
  format: z.literal(FORMAT),
  /** Version of the program that made it. */
  version: z.string(),
  /** The moment the database is of. */
  at: isoInstant,
  database: z.object({
    kind: z.enum(['sqlite', 'mongodb']),
    /** The migrations it has had: which version its content is for. */
    migrations: z.array(z.string()),
  }),
  /** How many files there are besides, how large they are together (bytes), and the digest of their list. */
  files: z.object({ count: z.number().int(), bytes: z.number().int(), list: digest }),
})
export type BackupManifest = z.infer<typeof backupManifest>

/** A file of a backup. Paths lead nowhere but into it. */
export const keptFile = z.object({
  path: z
    .string()
    .refine((path) => path.split('/').every((part) => !['', '.', '..'].includes(part) && !part.includes('\0'))),
  bytes: z.number().int(),
  sha256: digest,
})
export type KeptFile = z.infer<typeof keptFile>
