import type { CollectionBeforeOperationHook, Config } from 'payload'
import { PERSON_HEADER } from './person-header.ts'
import { refuseWhole } from '../messages/refuse.ts'

const WRITES: readonly string[] = ['create', 'update', 'delete', 'restoreVersion']

/** Work that says whose it is, is only taken from that person: a browser has one session for all its tabs, and somebody else may have signed in meanwhile. */
export function samePerson(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: { ...collection.hooks, beforeOperation: [refuseOthers, ...(collection.hooks?.beforeOperation ?? [])] },
    })),
  }
}

const refuseOthers: CollectionBeforeOperationHook = ({ operation, req }) => {
  const personId = req.headers?.get(PERSON_HEADER)
  if (!personId || !WRITES.includes(operation) || req.user?.id === personId) return
  throw refuseWhole(req, 401, req.user ? 'otherPerson' : 'signedOut')
}
