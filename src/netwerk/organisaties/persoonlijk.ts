import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'organisatie_domein.door_id': blijft('maildomeinen die je toevoegde', 'domein aangemaakt_op'),
  },
}
