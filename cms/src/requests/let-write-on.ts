interface Asked {
  name?: unknown
  args?: unknown
}

/**
 * The question of a form without the one whether others have written since it was opened. Payload asks it at the first key
 * and then only offers to throw the text away; where saving lays hers beside theirs, she writes on until then.
 */
export function letWriteOn<Args extends Asked>(asked: Args, meetsOthers: (collection: string) => boolean): Args {
  if (asked.name !== 'form-state' || typeof asked.args !== 'object' || asked.args === null) return asked
  const { collectionSlug } = asked.args as { collectionSlug?: unknown }
  return typeof collectionSlug === 'string' && meetsOthers(collectionSlug)
    ? { ...asked, args: { ...asked.args, checkForStaleData: false } }
    : asked
}
