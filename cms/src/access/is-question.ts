import type { AccessArgs } from 'payload'

/**
 * Whether access is only asked for, so that the admin knows what to show, and nothing is done. Payload tells the collection
 * with the question and never with the deed; what it sends along differs from screen to screen (`{_status: 'draft'}`, a
 * whole document, nothing), so the data tell nothing.
 */
export const isQuestion = ({ collectionConfig }: Pick<AccessArgs, 'collectionConfig'>): boolean =>
  collectionConfig !== undefined
