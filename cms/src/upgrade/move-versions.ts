import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'
import { overrideKind } from '../door/kinds/override.ts'
import { serviceKind } from '../door/kinds/service.ts'
import { keysByDocument } from './keys-by-document.ts'
import { mongoStore } from './mongo-store.ts'
import { moveLog } from './move-log.ts'
import { moveDocument, type Left, type Moving } from './move-document.ts'
import { knowsPlans } from './plan-of.ts'
import { sqliteStore } from './sqlite-store.ts'

/** The kinds of content that Payload kept versions of. */
const KINDS = [serviceKind, overrideKind]
const TELLS_EACH = 500

/**
 * Once in an installation: what Payload kept beside services and overrides becomes changes. The newest draft of what is
 * published is open changes, or approved ones where it was planned; published versions are history; what is not published
 * holds its newest version itself. Document by document, each whole or not at all, so that whoever is stopped goes on where
 * it was. Then the old tables go, unless they hold what cannot be read, which stays there and is named at every start.
 */
export async function moveVersions(payload: Payload): Promise<void> {
  const { logger } = payload
  const store = payload.db.name === 'mongoose' ? mongoStore(payload) : sqliteStore(payload)
  const moving: Moving = {
    payload,
    store,
    keysOf: keysByDocument(),
    hasRows: await knowsPlans(payload),
    now: new Date().toISOString(),
  }
  let isAllGone = true
  for (const kind of KINDS) {
    const documents = await store.documents(kind.collection)
    if (documents.length > 0)
      logger.info(`Moving the drafts and the history of ${documents.length} ${kind.collection}.`)
    for (const [index, document] of documents.entries()) {
      const left = await withRetry(() => moveDocument(moving, kind, document))
      if (left) for (const line of said(left)) logger.warn(line)
      if ((index + 1) % TELLS_EACH === 0) logger.info(`${index + 1} of ${documents.length} are moved.`)
    }
    if (!(await store.dropVersions(kind.collection))) isAllGone = false
  }
  if (isAllGone) await store.dropPlans()
  const logged = await store.loggedServices()
  if (logged.length > 0) logger.info(`Moving the log of ${logged.length} services.`)
  for (const service of logged) await withRetry(() => moveLog(payload, store, service))
  await store.dropLog()
}

/** What an operator is told of what could not be moved. */
const said = ({ target, unreadable, isRefused }: Left): string[] => [
  ...unreadable.map(
    ({ ref, at }) =>
      `The version of “${target}” of ${at} cannot be read. It stays among the versions of before, with the id ${String(ref)}.`,
  ),
  ...(isRefused
    ? [`The change of “${target}” that was planned cannot be published as it is. It is an open draft.`]
    : []),
]
