'use client'
import {
  service,
  SLOT_NAMES,
  SLOT_RULES,
  slotDef,
  slotRule,
  type SlotName,
  type SlotRule,
  type SlotRuleName,
} from '@innbyggarportal/shared-content/contract'
import { getTranslation } from '@payloadcms/translations'
import { FieldDescription, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useId } from 'react'
import '../controls/controls.css'
import { fieldWords } from '../translations/field-words.ts'
import { useSay } from '../translations/use-say.ts'
import { withRule } from './with-rule.ts'

/** What the region allows for each slot of a service, and whether the kommune must write something itself. */
export default function SlotRulesField({ field, path: pathFromProps, readOnly }: JSONFieldClientProps) {
  const { i18n } = useTranslation()
  const { lang, say } = useSay()
  const { path, value, setValue, disabled } = useField<unknown>({ potentiallyStalePath: pathFromProps })
  const id = useId()
  const isReadOnly = readOnly === true || disabled
  const stored = service.shape.slotRules.safeParse(value ?? {})
  const rules = stored.success ? stored.data : {}
  const change = (slot: SlotName, rule: SlotRule) => {
    const next = withRule(rules, slot, slotRule.parse(rule))
    setValue(Object.keys(next).length === 0 ? null : next)
  }
  return (
    <div
      className="ip-control field-type json"
      id={`field-${path.replace(/\./g, '__')}`}
      role="group"
      aria-labelledby={`${id}-legend`}
    >
      <span className="ip-legend" id={`${id}-legend`}>
        {field.label ? getTranslation(field.label, i18n) : ''}
      </span>
      <FieldDescription description={field.admin?.description} path={path} marginPlacement="bottom" />
      <table className="ip-rules">
        <thead>
          <tr>
            <th scope="col">{say(fieldWords.slot)}</th>
            <th scope="col">{say(fieldWords.rule)}</th>
            <th scope="col">{say(fieldWords.requiresLocal)}</th>
          </tr>
        </thead>
        <tbody>
          {SLOT_NAMES.map((slot) => {
            const { question, defaultRule } = slotDef(slot)
            const name = question?.[lang] ?? say(fieldWords.summary)
            const { rule, requiresLocal } = rules[slot] ?? { rule: defaultRule, requiresLocal: false }
            return (
              <tr key={slot}>
                <th scope="row">{name}</th>
                <td>
                  <select
                    className="ip-box ip-select"
                    aria-label={say(fieldWords.ruleFor, { slot: name })}
                    value={rule}
                    disabled={isReadOnly}
                    onChange={(e) => change(slot, { rule: e.target.value as SlotRuleName, requiresLocal })}
                  >
                    {SLOT_RULES.map((r) => (
                      <option key={r} value={r}>
                        {r === defaultRule ? say(fieldWords.usual, { rule: say(fieldWords[r]) }) : say(fieldWords[r])}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <label className="ip-check">
                    <input
                      type="checkbox"
                      checked={requiresLocal}
                      disabled={isReadOnly}
                      aria-label={say(fieldWords.requiresLocalFor, { slot: name })}
                      onChange={(e) => change(slot, { rule, requiresLocal: e.target.checked })}
                    />
                    <span className="ip-narrow-only" aria-hidden="true">
                      {say(fieldWords.requiresLocal)}
                    </span>
                  </label>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
