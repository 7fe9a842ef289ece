import { z } from 'zod'
import { offer } from './contact.ts'
import { code } from './problem-code.ts'
import { writtenHours } from './written-hours.ts'

/** The services of a place as they may be written: each once, and with hours that do not contradict themselves. */
export const writtenOffers = z
  .array(offer.extend({ hours: writtenHours.optional() }))
  .superRefine((offers, context) => {
    offers.forEach(({ service }, index) => {
      if (offers.findIndex((o) => o.service === service) < index)
        context.addIssue({ code: 'custom', path: [index, 'service'], message: code('offerTwice') })
    })
  })
