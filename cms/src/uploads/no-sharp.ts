import type { Payload, SharpDependency } from 'payload'

/**
 * Payload looks for an image library when it starts, and warns when it has none. It gets one that refuses: pictures are
 * decoded in a process of their own, never in this one.
 */
export const noSharp = (() => {
  throw new Error('Pictures are not decoded in the process of the CMS.')
}) as unknown as SharpDependency

/** Without one, Payload reads a picture's size from its first bytes and makes no others of it. */
export function forgetSharp(payload: Payload): void {
  delete (payload.config as { sharp?: SharpDependency }).sharp
}
