import type { MessageKey } from '../messages/messages.ts'

/** What Payload says in English whatever the reader speaks, and what we say for it. */
const PLAIN: readonly (readonly [RegExp, MessageKey])[] = [
  [
    /^(A file name is required|Invalid filename|Invalid upload collection|A valid \w+( \w+)? is required for client uploads|Invalid or expired client upload)/,
    'badFileName',
  ],
  [/^Missing 'where' query/, 'whichOnes'],
  [/^(field must be specified|Field .* was not found in the collection|Cannot findDistinct)/, 'wrongSearch'],
  [/^Missing (email|username)/, 'emailMissing'],
  [/^(Token is either invalid or has expired|Missing required data|Verification token is invalid)/, 'resetLink'],
  [/^Missing ID of/, 'nothingHere'],
  [/ (has disabled bulk|cannot be duplicated)/, 'notOffered'],
]

/** The sentence of ours that says the same as an English one of Payload; undefined when it is none we know. */
export function ourSentence(said: string): MessageKey | undefined {
  return PLAIN.find(([english]) => english.test(said))?.[1]
}

/** The beginning of Payload's list of fields that are wrong, which it writes in English where it has no request at hand. */
export const FIELDS_IN_ENGLISH = /^The following fields? (is|are) invalid:/

/** The places a search names that are not there, from Payload's English; undefined when it says something else. */
export function unknownPaths(said: string): string | undefined {
  return /^The following paths? cannot be queried: (.*)$/s.exec(said)?.[1]
}
