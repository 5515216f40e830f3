import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'bouwblok.door_id': blijft('bouwblokken die je vastlegde', 'naam versie op'),
  },
}
