'use client'
import { FieldDescription, RenderCustomComponent, useField, useFormSubmitted, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { JSONFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'
import type { z } from 'zod'
import '../controls/controls.css'
import type { Control, ShownProblem } from '../controls/control.ts'
import { findProblems } from '../controls/find-problems.ts'
import { isEmpty } from '../controls/is-empty.ts'
import { InnerInputContext } from '../controls/InnerInput.tsx'
import { ValueInput } from '../controls/ValueInput.tsx'
import { useSay } from '../translations/use-say.ts'

interface Props extends JSONFieldClientProps {
  control: Control
  /** What the contract says the value must be. Judged shortly after each change; an empty field is never judged. */
  schema: z.ZodType
}

const PAUSE_MS = 300

/** A json field of Payload edited by a control of ours. Nothing filled in is stored as null. */
export function ContractField({ control, schema, field, path: pathFromProps, readOnly }: Props) {
  const { i18n } = useTranslation()
  const { lang } = useSay()
  const isSubmitted = useFormSubmitted()
  const { path, value, setValue, disabled, errorMessage, showError, customComponents } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
  })
  const [problems, setProblems] = useState<readonly ShownProblem[]>([])
  const id = `ip${useId()}`
  useEffect(() => {
    if (isEmpty(value)) {
      setProblems([])
      return
    }
    const timer = setTimeout(() => setProblems(findProblems(schema, value, lang)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [schema, value, lang, isSubmitted])
  const own = problems.find((p) => p.at === '')?.message
  const message = own ?? (showError && problems.length === 0 ? errorMessage : undefined)
  const label = field.label ? getTranslation(field.label, i18n) : undefined
  return (
    <div
      className="ip-control field-type json"
      id={`field-${path.replace(/\./g, '__')}`}
      role="group"
      aria-labelledby={label ? `${id}-legend` : undefined}
    >
      {label &&
        (control.type === 'words' ? (
          <label className="ip-label" id={`${id}-legend`} htmlFor={id}>
            {label}
          </label>
        ) : (
          <span className="ip-legend" id={`${id}-legend`}>
            {label}
          </span>
        ))}
      <RenderCustomComponent
        CustomComponent={customComponents?.Description}
        Fallback={<FieldDescription description={field.admin?.description} path={path} marginPlacement="bottom" />}
      />
      <InnerInputContext value={ValueInput}>
        <ValueInput
          control={control}
          value={value ?? undefined}
          onChange={(next) => setValue(isEmpty(next) ? null : next)}
          at=""
          id={id}
          isInvalid={message !== undefined}
          isReadOnly={readOnly === true || disabled}
          problems={problems}
          onLeave={() => undefined}
          {...(message ? { describedBy: `${id}-problem` } : {})}
        />
      </InnerInputContext>
      {message && (
        <p className="ip-problem" id={`${id}-problem`}>
          {message}
        </p>
      )}
    </div>
  )
}
