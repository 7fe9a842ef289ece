/** Finds the key of a document by its database id; undefined when it is gone. */
export type KeyOf = (id: string | undefined) => string | undefined

/** A document of the CMS, read in all languages and without relationships filled in. */
export type Doc = Readonly<Record<string, unknown>>
