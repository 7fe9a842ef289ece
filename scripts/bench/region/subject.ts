import { ASKING, FIELDS, FOR_WHOM, THINGS, type Both } from './words.ts'

/** What a service is about. */
export interface Subject {
  index: number
  about: Both
  title: Both
}

/** The subject of a service by its place; no two of the first four thousand are alike. */
export function subjectOf(index: number): Subject {
  const field = FIELDS[index % FIELDS.length]!
  const thing = THINGS[Math.floor(index / FIELDS.length) % THINGS.length]!
  const forWhom = FOR_WHOM[Math.floor(index / (FIELDS.length * THINGS.length)) % FOR_WHOM.length]!
  const asking = ASKING[index % ASKING.length]!
  const about = { nn: field.nn + thing.nn + forWhom.nn, nb: field.nb + thing.nb + forWhom.nb }
  return { index, about, title: { nn: `${asking.nn} ${about.nn}`, nb: `${asking.nb} ${about.nb}` } }
}

/** The key of the service about a subject, also its slug. */
export function serviceKeyOf(subject: Subject): string {
  return plainKey(subject.about.nn)
}

/** Letters of a name as a key may have them. */
export function plainKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'e')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[^a-z0-9]+/g, '-')
}
