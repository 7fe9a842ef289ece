import type { MessageKey } from '../messages/messages.ts'
import { WEAK_WORDS } from './weak-words.ts'

export const PASSWORD_MIN = 12
/** What a machine must at least have to guess (10 to the power of); lists of common passwords reach about five. */
const GUESSES_LOG10 = 9
/** A name shorter than this is in too many words to be held against a password. */
const NAME_PART = 4

/** Why a new password must not be used, or undefined when it may. Passwords in use are never judged. */
export async function judgePassword(
  password: string,
  of: { name?: unknown; email?: unknown },
): Promise<MessageKey | undefined> {
  if ([...password].length < PASSWORD_MIN) return 'passwordShort'
  const own = ownWords(of)
  const plain = password.toLowerCase()
  if (own.some((word) => plain.includes(word))) return 'passwordPersonal'
  const guesser = await loadGuesser()
  return guesser.check(password, own).guessesLog10 < GUESSES_LOG10 ? 'passwordCommon' : undefined
}

/** The words of a name and of an address before and after its @, such as `kari`, `nordmann` and `osteroy`. */
function ownWords({ name, email }: { name?: unknown; email?: unknown }): string[] {
  const [local = '', domain = ''] = typeof email === 'string' ? email.toLowerCase().split('@') : []
  const named = typeof name === 'string' ? name.toLowerCase().split(/[^\p{L}\p{N}]+/u) : []
  return [...named, local, ...local.split(/[^\p{L}\p{N}]+/u), domain.split('.')[0] ?? ''].filter(
    (word) => word.length >= NAME_PART,
  )
}

interface Guesser {
  check(password: string, own: string[]): { guessesLog10: number }
}
let guesser: Promise<Guesser> | undefined

/** Some megabytes of words, fetched when somebody first chooses a password. */
function loadGuesser(): Promise<Guesser> {
  guesser ??= (async () => {
    const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
    ])
    return new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary: { ...dictionary, norwegian: WEAK_WORDS } })
  })()
  return guesser
}
