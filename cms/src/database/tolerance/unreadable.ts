/** Stands where a column holds what cannot be read, from the column until the document is put in order. */
export class Unreadable {}

export const UNREADABLE = new Unreadable()
