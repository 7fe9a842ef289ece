import {
  change,
  parseContract,
  recordId,
  WHOLE,
  type Change,
  type ContentRecord,
  type Problem,
} from '../contract/index.ts'
import { targetId } from './apply-change.ts'
import { fieldsOf, schemaOf } from './fields.ts'

/**
 * A change as the contract has it, its content parsed by the field it is of, or what is wrong with it. That the record is
 * right as a whole afterwards is for whoever publishes it to see: drafts may lie on what is not there yet.
 */
export function parseChange(
  value: unknown,
): { value: Change; problems?: never } | { value?: never; problems: Problem[] } {
  const { value: read, problems } = parseContract(change, value)
  if (problems !== undefined) return { problems }
  const { target, field, lang } = read
  const schema = schemaOf(read)
  if (schema === undefined) {
    const isField = lang !== undefined && fieldsOf(target.kind).has(field)
    return {
      problems: [{ path: isField ? 'lang' : 'field', code: 'changeField', params: { field, kind: target.kind } }],
    }
  }
  if (read.content === undefined) return { value: read }
  const content = parseContract(schema, read.content)
  if (content.problems !== undefined)
    return { problems: content.problems.map((p) => ({ ...p, path: p.path === '' ? 'content' : `content.${p.path}` })) }
  if (field === WHOLE && recordId(content.value as ContentRecord) !== targetId(target))
    return { problems: [{ path: 'content', code: 'changeTarget', params: { target: targetId(target) } }] }
  return { value: { ...read, content: content.value } }
}
