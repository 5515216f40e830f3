import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'zoekspoor.door_id': blijft('woorden van je aantekeningen, om op te zoeken'),
  },
}
