'use client'
import { FACT_TYPES, writtenFactValue } from '@innbyggarportal/shared-content/contract'
import { useConfig, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { asGroup } from '../../document/as-group.ts'
import type { Control } from '../controls/control.ts'
import { useJson } from '../controls/use-json.ts'
import { fieldWords } from '../translations/field-words.ts'
import { useSay } from '../translations/use-say.ts'
import { ContractField } from './ContractField.tsx'
import { factValueControls } from './fact-value-controls.ts'

/** The value of a local fact, with the control its definition asks for. Choose the fact first. */
export default function FactValueField(props: JSONFieldClientProps) {
  const { say } = useSay()
  const chosen = useFormFields(([fields]) => fields.fact?.value)
  const { config } = useConfig()
  const { answer } = useJson(
    typeof chosen === 'string' && chosen !== ''
      ? `${config.routes.api}/fact-definitions/${encodeURIComponent(chosen)}?depth=0&locale=all`
      : '',
  )
  const type = FACT_TYPES.find((t) => answer.state === 'ready' && asGroup(answer.data).type === t)
  if (answer.state === 'none') return <p className="ip-help">{say(fieldWords.chooseFactFirst)}</p>
  if (answer.state === 'failed') return <p className="ip-problem">{say(fieldWords.factNotFetched)}</p>
  if (!type)
    return (
      <p className="ip-help" role="status">
        {say(fieldWords.fetching)}
      </p>
    )
  const control: Control = {
    type: 'tagged',
    tag: 'type',
    as: type,
    column: {
      name: 'value',
      label: fieldWords.value,
      control: factValueControls[type],
      isRequired: true,
      isWide: true,
    },
  }
  return <ContractField key={type} {...props} control={control} schema={writtenFactValue} />
}
