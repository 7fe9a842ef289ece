import type { PayloadRequest } from 'payload'

/**
 * What a call inside a hook needs of the request to be part of its transaction, and no more: Payload writes the locale
 * and the context of a call into the request it is given, so the request itself must not be passed on.
 */
export function inTransaction(req: PayloadRequest): Partial<PayloadRequest> {
  return {
    ...(req.transactionID === undefined ? {} : { transactionID: req.transactionID }),
    i18n: req.i18n,
    context: {},
  }
}
