import { APIError, ValidationError, type PayloadRequest, type ValidationFieldError } from 'payload'
import type { Says, Values } from '@innbyggarportal/shared-content/words'
import { langOf, type MessageKey } from './messages.ts'
import { inOneBreath, said, type CmsProblem } from './said.ts'

interface At {
  req: PayloadRequest
  collection: string
  /** What the field is called, when it is none of the collection's. */
  label?: Says | string
}

const reasons = new WeakMap<Error, readonly CmsProblem[]>()

/** Stops a write with a sentence at a field, in the language of whoever sent it. The caller throws what it gives. */
export function refuse({ path, ...at }: At & { path: string }, code: MessageKey, params: Values = {}): ValidationError {
  return refuseWith(at, [{ path, code, params }])
}

/** Stops a write with several sentences, each at its field. */
export function refuseWith({ req, collection, label }: At, problems: readonly CmsProblem[]): ValidationError {
  const errors = said(problems, langOf(req)).map((e) => ({
    ...e,
    ...(label ? { label } : named(req, collection, e.path)),
  }))
  return noted(new ValidationError({ collection, errors, req }, req.t), problems)
}

/** Stops what was asked for, told as a whole and at no field. */
export function refuseWhole(req: PayloadRequest, status: number, code: MessageKey, params: Values = {}): APIError {
  return refuseAsWhole(req, status, [{ path: '', code, params }])
}

/** The same, with what the sender needs to go on. */
export function refuseTelling<Data extends object>(
  req: PayloadRequest,
  status: number,
  code: MessageKey,
  data: Data,
): APIError<Data> {
  const problem = { path: '', code, params: {} }
  return noted(new APIError(inOneBreath([problem], langOf(req)), status, data, true), [problem])
}

/** The same with several sentences, in one breath. */
export function refuseAsWhole(req: PayloadRequest, status: number, problems: readonly CmsProblem[]): APIError {
  return noted(new APIError<null>(inOneBreath(problems, langOf(req)), status, undefined, true), problems)
}

/** The same with several sentences, and what a program needs to show each of them in its place. */
export function refuseListing<Data extends object>(
  req: PayloadRequest,
  status: number,
  problems: readonly CmsProblem[],
  data: Data,
): APIError<Data> {
  return noted(new APIError(inOneBreath(problems, langOf(req)), status, data, true), problems)
}

/** Why something was refused, for whoever says it to somebody else. What Payload itself refuses stands as it was said. */
export function problemsOf(error: Error): readonly CmsProblem[] {
  const asSaid = (path: string, words: string): CmsProblem => ({ path, code: 'asSaid', params: { said: words } })
  const atFields = error instanceof ValidationError ? error.data.errors : []
  return (
    reasons.get(error) ??
    (atFields.length > 0 ? atFields.map((e) => asSaid(e.path, e.message)) : [asSaid('', error.message)])
  )
}

function noted<E extends Error>(error: E, problems: readonly CmsProblem[]): E {
  reasons.set(error, problems)
  return error
}

/** The name on screen of the field a path begins in; a person should not meet paths. */
function named(req: PayloadRequest, collection: string, path: string): Pick<ValidationFieldError, 'label'> {
  const [name] = path.split('.')
  const field = Object.values(req.payload.collections)
    .find((c) => c.config.slug === collection)
    ?.config.flattenedFields.find((f) => f.name === name)
  return field !== undefined && 'label' in field && field.label ? { label: field.label } : {}
}
