import type { EmailAdapter } from 'payload'

/** Until a mail server is set up, mail is not sent; the log says that it would have been, without its contents. */
export const logEmail: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'ikkje-svar@demo.example',
  defaultFromName: 'Innbyggarportal',
  sendEmail: async ({ subject }) =>
    payload.logger.warn(`No mail server is set up; a mail was not sent: ${subject ?? ''}`),
})
