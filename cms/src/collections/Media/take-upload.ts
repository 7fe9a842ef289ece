import type { Lang } from '@innbyggarportal/shared-content/contract'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import type { MessageKey } from '../../messages/messages.ts'
import { label } from '../../messages/label.ts'
import { refuse, refuseWhole } from '../../messages/refuse.ts'
import { BusyError } from '../../uploads/one-at-a-time.ts'
import { takeFile, type TakenFile } from '../../uploads/take-file.ts'
import { sayEach, type Values } from '@innbyggarportal/shared-content/words'

/** What Payload works out from a file. Nobody sends it. */
const DERIVED = ['mimeType', 'filesize', 'width', 'height', 'thumbnailURL', 'focalX', 'focalY', 'prefix'] as const
const FILE = label('Fil', 'Fil', 'File')
const TAKEN = Symbol('the file of this request as it is kept')

/** The file that came with this request as it is kept. */
export const takenFile = (req: PayloadRequest): TakenFile | undefined => (req as { [TAKEN]?: TakenFile })[TAKEN]

interface WriteArgs {
  id?: string
  collection: { config: SanitizedCollectionConfig }
  data: Record<string, unknown>
  overrideAccess?: boolean
}

/**
 * Puts what we keep of a file in place of what came, before Payload or anything else looks at it. A file is only worked
 * on for those who may write the document; whoever may not is refused by the access rules that come next.
 */
export const takeUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const write = args as unknown as WriteArgs
  if (req.query) delete req.query['uploadEdits']
  for (const name of DERIVED) delete write.data?.[name]
  const stop = (key: MessageKey, params: Values = {}) =>
    refuse({ req, collection: 'media', path: 'file', label: FILE }, key, params)
  const { file } = req
  if (!(await mayWrite(write, operation, req))) {
    // Without this Payload would go and fetch what an address in the data points to.
    if (!file && operation === 'create' && !write.overrideAccess)
      throw new APIError(req.t('error:notAllowedToPerformAction'), 403, undefined, true)
    return
  }
  if (!file) {
    if (operation === 'create') throw stop(typeof req.data?.['url'] === 'string' ? 'fileFromAddress' : 'fileMissing')
    return
  }
  if (operation === 'update' && write.id === undefined) throw stop('fileForMany')
  const taken = await takeFile(
    { name: file.name, data: file.data, isCut: (file as { truncated?: boolean }).truncated === true },
    {
      person: String(req.user?.id ?? ''),
      say: (n) => sayEach((lang) => sayNumber(lang, n)),
      log: (said) => req.payload.logger.warn({ msg: 'A picture could not be read.', file: file.name, said }),
    },
  ).catch((error: unknown) => {
    if (error instanceof BusyError)
      throw refuseWhole(req, 503, error.why === 'full' ? 'pictureQueue' : 'pictureOwnQueue')
    throw error
  })
  if ('refused' in taken) throw stop(taken.refused, taken.params)
  req.file = { name: taken.name, data: taken.data, mimetype: taken.type, size: taken.data.byteLength }
  Object.assign(req, { [TAKEN]: taken })
}

async function mayWrite(
  { id, collection, data, overrideAccess }: WriteArgs,
  operation: 'create' | 'update',
  req: PayloadRequest,
): Promise<boolean> {
  if (overrideAccess) return true
  const rule = await collection.config.access[operation]({ req, data, ...(id === undefined ? {} : { id }) })
  if (typeof rule === 'boolean' || id === undefined) return rule !== false
  const { totalDocs } = await req.payload.count({ collection: 'media', where: { and: [{ id: { equals: id } }, rule] } })
  return totalDocs > 0
}

/** A number as it is read, with one decimal at most. */
function sayNumber(lang: Lang, number: number): string {
  return new Intl.NumberFormat(lang === 'en' ? 'en' : 'nb-NO', {
    maximumFractionDigits: 1,
    useGrouping: number >= 10_000,
  }).format(number)
}
