import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'navolging.door_id': blijft('voorbeelden die je organisatie volgt en die jij invoerde', 'id begonnen_op'),
    'navolging_feit.door_id': blijft('wat je vertelde over hoe dat ging', 'navolging_id op'),
  },
}
