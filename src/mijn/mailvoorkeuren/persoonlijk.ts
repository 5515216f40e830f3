import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'mailvoorkeur.lid_id': weg('mails die je uitzette', 'soort uit_sinds'),
  },
}
