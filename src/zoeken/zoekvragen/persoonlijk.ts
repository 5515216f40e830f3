import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'zoekvraag.lid_id': weg('zoekvragen die je bewaart', 'naam q filters mail bekeken_op aangemaakt_op'),
  },
}
