import { wordsIn } from '../../affected/named-things.ts'

/** Words that tell nothing of what a thing is, in the languages of a portal. */
const SMALL = new Set(
  'og eller for til på i om av med frå fra den det dei de ein en eit et éin the of for and or to in on a an with per ved som er'.split(
    ' ',
  ),
)
/** Long enough to tell words apart, short enough to be the same in «vakta» and «vakttelefonen», «kontor» and «kontoret». */
const STEM = 5

/** What a name is about: the beginnings of its words. */
export function stemsOf(name: string): Set<string> {
  return new Set(wordsIn(name).flatMap((w) => (SMALL.has(w) || w.length < 3 ? [] : [w.slice(0, STEM)])))
}

/** Whether a sentence names a thing: every word of its name that tells something. */
export function names(sentence: ReadonlySet<string>, name: string): boolean {
  const stems = stemsOf(name)
  return stems.size > 0 && [...stems].every((s) => sentence.has(s))
}

/** Who answers by day and who answers when it hurries are two, though the rest of their names is one. */
const ON_DUTY = /vakt|akutt|emergency|duty/i

/** Whether two names are nearly the same: at least two words in common, and seven of ten of the shorter one. */
export function areAlike(a: string, b: string): boolean {
  if (ON_DUTY.test(a) !== ON_DUTY.test(b)) return false
  const [one, other] = [stemsOf(a), stemsOf(b)]
  const shared = [...one].filter((s) => other.has(s)).length
  return shared >= 2 && shared >= 0.7 * Math.min(one.size, other.size)
}
