import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/index.ts'
import { RESERVATIONS } from '../../reserved/reserve-address.ts'

/** Which address is whose, in each kommune: what two who write at the same moment cannot both have. Written by the hooks of services and kommuner alone. */
export const Reservations: CollectionConfig = {
  slug: RESERVATIONS,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },

  fields: [
    // Database ids as text. Every column is filled: MongoDB takes two that are empty for the same.
    {
      name: 'kommune',
      type: 'text',
      required: true,
      admin: { description: 'Whose portal; «region» for what is shared, as long as there is no kommune too.' },
    },
    { name: 'address', type: 'text', required: true },
    { name: 'service', type: 'text', required: true, index: true },
  ],
  indexes: [{ fields: ['kommune', 'address'], unique: true }],
}
