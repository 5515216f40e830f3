import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member: nothing, once the mail is on its way. */
export const persoonlijk: Partial<Persoonlijk> = {
  adressen: {
    'contactvraag.email': weg('een vraag van jou die nog onderweg is', 'naam tekst gesteld_op'),
  },
}
