/** The header in which the admin says whose work it sends: the id of whoever was signed in when the work began. */
export const PERSON_HEADER = 'x-person'
