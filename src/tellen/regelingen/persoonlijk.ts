import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'regeling.door_id': blijft('versies van een regeling die je vastlegde', 'titel versie op'),
  },
}
