import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'gastheer.door_id': blijft('proeftuinen die je namens een ander begon', 'proeftuin_id begonnen_op'),
    'gastheer.beslist_door_id': blijft(
      'antwoorden die je gaf namens je organisatie',
      'proeftuin_id bevestigd_op afgewezen_op teruggenomen_op',
    ),
  },
}
