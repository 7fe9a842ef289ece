import { z } from 'zod'
import {
  localizedText,
  RECORDS,
  SLOT_NAMES,
  WHOLE,
  withoutPast,
  words,
  type Change,
  type RecordKind,
} from '../contract/index.ts'

/** A part of a record that can be changed by itself. */
export interface Field {
  /** Where it stands in the record; nowhere is the whole record. */
  path: readonly string[]
  schema: z.ZodType
  /** Where its languages stand below it; undefined when they cannot be changed one by one, as in rows. */
  langs?: readonly string[]
}

/** What names a record and never changes. */
const FIXED = new Set(['kind', 'key', 'kommune', 'service', 'fact', 'scope', 'validFrom'])
const NAMED_BY: Partial<Record<RecordKind, readonly string[]>> = { redirect: ['lang', 'from'] }
/** What holds one thing for each slot is changed slot by slot. */
const BY_SLOT: readonly string[] = ['slots', 'slotRules']

/** What holds the same in several languages. */
const LOCALIZED: readonly unknown[] = [words, localizedText]
const isLocalized = (schema: z.ZodType | undefined) => LOCALIZED.includes(bare(schema))

/** The fields of every kind of record, derived from the contract: a new slot or a new kind is in it by itself. */
const FIELDS = new Map(RECORDS.map((schema) => [schema.shape.kind.value, tableOf(schema)]))

/** The fields of a kind by name, in the order of the contract: `title`, `responsible`, `slots.price`, {@link WHOLE}. */
export const fieldsOf = (kind: RecordKind): ReadonlyMap<string, Field> => FIELDS.get(kind)!

/** Where what a change is of stands in its record: the steps to the field, and from there to the language it is of. */
export interface Path {
  field: readonly string[]
  inside: readonly string[]
}

/** The path of a change; undefined when its kind has no such field, or the field has no languages of its own. */
export function pathOf({ target, field, lang }: Pick<Change, 'target' | 'field' | 'lang'>): Path | undefined {
  const found = fieldsOf(target.kind).get(field)
  if (found === undefined || (lang !== undefined && found.langs === undefined)) return undefined
  return { field: found.path, inside: lang === undefined ? [] : [...found.langs!, lang] }
}

/** What may stand where a change is of; undefined when there is no such place. */
export function schemaOf(place: Pick<Change, 'target' | 'field' | 'lang'>): z.ZodType | undefined {
  const schema = fieldsOf(place.target.kind).get(place.field)?.schema
  return pathOf(place)?.inside.reduce<z.ZodType | undefined>((at, step) => shapeOf(at)[step], schema)
}

function tableOf(schema: (typeof RECORDS)[number]): Map<string, Field> {
  const kind = schema.shape.kind.value
  const fields = Object.entries<z.ZodType>(schema.shape).flatMap(([name, inside]): [string, Field][] => {
    if (FIXED.has(name) || NAMED_BY[kind]?.includes(name)) return []
    if (!BY_SLOT.includes(name)) return [[name, fieldAt([name], inside)]]
    const bySlot = shapeOf(inside)
    return SLOT_NAMES.map((slot) => [`${name}.${slot}`, fieldAt([name, slot], bySlot[slot]!)])
  })
  return new Map([...fields, [WHOLE, { path: [], schema: z.preprocess(withoutPast, schema) }]])
}

function fieldAt(path: string[], schema: z.ZodType): Field {
  if (isLocalized(schema)) return { path, schema, langs: [] }
  // What a kommune has written in a slot stands beside its mode.
  return isLocalized(shapeOf(schema)['content']) ? { path, schema, langs: ['content'] } : { path, schema }
}

/** What an object holds by name; nothing of what is no object. */
function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType | undefined> {
  return (bare(schema) as { shape?: Record<string, z.ZodType> } | undefined)?.shape ?? {}
}

/** A schema without «may be left out» and what stands in its place then. */
function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  const { innerType } = (schema?.def ?? {}) as { innerType?: z.ZodType }
  return innerType === undefined ? schema : bare(innerType)
}
