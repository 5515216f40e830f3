import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'bevestiging.door_id': blijft('vragen of getallen kloppen, die je stelde', 'gevraagd_op ingetrokken_op'),
    'bevestiging.beslist_door_id': blijft(
      'antwoorden die je gaf over getallen van een ander',
      'bevestigd_op geweigerd_op toelichting',
    ),
  },
}
