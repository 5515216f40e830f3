import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'gastlink.door_id': blijft('vragen die je iemand stuurde', 'doel gemaakt_op verloopt_op'),
  },
  adressen: {
    'gastlink.email': weg('vragen aan jou per mail', 'doel gemaakt_op verloopt_op'),
  },
}
