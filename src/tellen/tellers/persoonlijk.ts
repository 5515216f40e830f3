import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'teller.lid_id': weg('organisaties waarvoor je telt', 'organisatie_id sinds'),
    'teller.door_id': blijft('wie je voor een organisatie liet tellen', 'organisatie_id sinds'),
  },
}
