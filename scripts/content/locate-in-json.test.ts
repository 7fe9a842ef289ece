import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineAt, locateInJson } from './locate-in-json.ts'

type Path = (string | number)[]

/** Every value of a tree with the path that leads to it. */
function* walk(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value]
  if (value === null || typeof value !== 'object') return
  const children = Array.isArray(value) ? value.map((v, i): [number, unknown] => [i, v]) : Object.entries(value)
  for (const [name, child] of children) yield* walk(child, [...path, name])
}

it('finds every value of any JSON at the place where its text begins', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      for (const [path, wanted] of walk(JSON.parse(text))) {
        const own = JSON.stringify(wanted, null, indent)[0]
        expect(text[locateInJson(text, path)]).toBe(own)
      }
    }),
  )
})

it('names the line of a field, and of the record when the field is missing', () => {
  const text = '{\n  "records": [\n    {\n      "kind": "service",\n      "title": 7\n    }\n  ]\n}'
  expect(lineAt(text, locateInJson(text, ['records', 0, 'title']))).toBe(5)
  expect(lineAt(text, locateInJson(text, ['records', 0, 'summary']))).toBe(3)
})

it('is not misled by brackets and quotes within strings', () => {
  const text = '{"a": "}]\\"{", "b": [1, {"c": "x"}]}'
  expect(text.slice(locateInJson(text, ['b', 1, 'c']))).toBe('"x"}]}')
})
