import type { PayloadRequest } from 'payload'

/** What the address of an empty form asks to have filled in: `/create?service=ID`. Requests over REST are filled in by their body alone. */
export function prefilled(
  req: Pick<PayloadRequest, 'query' | 'payloadAPI'> | undefined,
  name: string,
): string | undefined {
  const asked: unknown = req?.payloadAPI === 'REST' ? undefined : req?.query?.[name]
  return typeof asked === 'string' && asked !== '' ? asked : undefined
}
