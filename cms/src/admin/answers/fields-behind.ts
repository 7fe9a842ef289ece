import { showsField } from '../../fields/shown-by.ts'

/** What is looked at of a field in the state of a form. */
interface FieldStanding {
  value?: unknown
  passesCondition?: boolean
  rows?: readonly { isLoading?: boolean }[]
}

/**
 * The paths of the fields whose value the server has not answered for yet: another field beside them is to be shown or
 * hidden because of it, or a row of them is to be drawn. In the order of the form.
 */
export function fieldsBehind(fields: Readonly<Record<string, FieldStanding>>): string[] {
  return Object.entries(fields).flatMap(([path, field]) => {
    if (field.rows?.some((row) => row.isLoading)) return [path]
    const place = path.lastIndexOf('.') + 1
    const shows = showsField(path.slice(place))
    if (!shows) return []
    const beside = path.slice(0, place) + shows.sibling
    const decides = fields[beside]
    return decides && shows.isShownFor(decides.value) !== (field.passesCondition !== false) ? [beside] : []
  })
}
