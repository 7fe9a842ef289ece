import type { CollectionSlug, PayloadRequest } from 'payload'
import type { IsoDate, IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Doc } from '../document/doc.ts'

/** A document that has versions, as Payload kept them beside it. */
export interface OldDocument {
  id: string
  /** Its id as the database has it. */
  ref: unknown
}

/** A document as it was once saved. */
export interface OldVersion {
  /** Its id as the database has it. */
  ref: unknown
  /** When it was saved. */
  at: IsoInstant
  /** It is what was last saved. */
  isLatest: boolean
  /** The document in all languages, in which damaged fields are taken out. */
  doc: Doc
  /** Where it holds what no field can hold. */
  damaged: readonly string[]
}

/** What somebody had planned: which draft of a service was to go live on which day. */
export interface OldPlan {
  day: IsoDate
  /** The fields that differed from what was live, and their digests. */
  parts: Readonly<Record<string, string>>
  /** The digest of the whole draft, and its version when it was saved: nothing else was to go live. */
  digest: string
  version?: string | null | undefined
  by?: string | null | undefined
  byUser?: string | null | undefined
  at: IsoInstant
}

/** A row of the log of the slots of a service: unset is null, a day is an instant. */
export type OldLogRow = Readonly<
  Record<'slot' | 'digest' | 'kind' | 'at' | 'inForceFrom', unknown> & Record<'withdrawn' | 'pending', boolean>
>

/** Versions, plans and logs where an older program left them. The database has them still; the schema knows them no more. */
export interface OldStore {
  /** The documents of a collection that have versions. */
  documents(collection: CollectionSlug): Promise<OldDocument[]>
  /** The versions of a document, oldest first. */
  versionsOf(collection: CollectionSlug, document: OldDocument): Promise<OldVersion[]>
  /** What waits for its day of a service. */
  plansOf(service: string): Promise<OldPlan[]>
  /** The services whose slots have a log. */
  loggedServices(): Promise<string[]>
  /** The log of a service's slots, in the order it was written. */
  logOf(service: string): Promise<OldLogRow[]>
  /** Takes the log of a service out, within the transaction of a request. */
  forgetLog(req: PayloadRequest, service: string): Promise<void>
  /** Takes versions out, within the transaction of a request. */
  forget(req: PayloadRequest, collection: CollectionSlug, versions: readonly OldVersion[]): Promise<void>
  /** Takes away what kept the versions of a collection when there are none left. Tells whether it did. */
  dropVersions(collection: CollectionSlug): Promise<boolean>
  dropPlans(): Promise<void>
  dropLog(): Promise<void>
}
