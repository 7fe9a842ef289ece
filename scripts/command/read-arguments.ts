import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Trouble } from './trouble.ts'

/**
 * Arguments of a command, checked against what it takes. Throws a {@link Trouble} with the usage line when an argument
 * is unknown, lacks its value, or when there are more or fewer words than `words` says (`[least, most]`).
 */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: O,
  words: [least: number, most: number] = [0, 0],
  args: string[] = process.argv.slice(2),
) {
  const parsed = parse(usage, options, args)
  const given = parsed.positionals.length
  if (given < words[0]) throw new Trouble(`Something is missing.\n${usage}`)
  if (given > words[1]) throw new Trouble(`“${parsed.positionals[words[1]]}” is one word too many.\n${usage}`)
  return parsed
}

function parse<O extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: O, args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const first = (error as Error).message.split('. ')[0]
    throw new Trouble(`${first}.\n${usage}`)
  }
}
