'use client'
import { fromMillis, osloDate, slotKinds } from '@innbyggarportal/shared-content/contract'
import { priceTroubles, ruleOfTrouble } from '@innbyggarportal/shared-content/resolve'
import { ruleOf } from '@innbyggarportal/shared-content/rules'
import { sayIn } from '@innbyggarportal/shared-content/words'
import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useSay } from '../translations/use-say.ts'

/** What is to be thought over in the days of prices, told while they are written: they can be saved as they are. */
export function PriceDays({ path }: { path: string }) {
  const { lang } = useSay()
  const value = useFormFields(([fields]) => fields[path]?.value)
  const advice = useMemo(() => {
    const prices = slotKinds.prices.safeParse(value)
    if (!prices.success) return []
    return priceTroubles(prices.data, osloDate(fromMillis(Date.now()))).map((trouble) => {
      const { rule, values } = ruleOfTrouble(trouble)
      return sayIn(ruleOf(rule).advice, lang, values)
    })
  }, [value, lang])
  return (
    <div role="status">
      {advice.map((sentence) => (
        <p className="ip-advice" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  )
}
