import type { Payload } from 'payload'
import { forgetLocksInMongo } from '../moves/forget-locks.ts'
import { giveRevsInMongo } from '../moves/give-revs.ts'

export async function up({ payload }: { payload: Payload }): Promise<void> {
  await giveRevsInMongo(payload, [
    'contact-roles',
    'contacts',
    'fact-definitions',
    'kommuner',
    'local-facts',
    'redirects',
  ])
  await forgetLocksInMongo(payload)
}

export async function down(): Promise<void> {}
