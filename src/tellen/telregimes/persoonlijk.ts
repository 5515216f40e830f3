import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'telregime.door_id': blijft('versies van een telregime die je vastlegde', 'naam versie titel op'),
  },
}
