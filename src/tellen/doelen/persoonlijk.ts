import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'doel.door_id': blijft('doelen die je vastlegde', 'jaar banen versie op'),
  },
}
