import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'zoekspoor.door_id': blijft('woorden uit je aantekeningen, om proeftuinen mee te vinden'),
  },
}
