import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'bijlage.door_id': blijft(
      'bestanden die je ergens bij zette',
      'soort onderwerp_id naam bestandsoort grootte kenmerk toegevoegd_op verwijderd_op',
    ),
    'bijlage.verwijderd_door_id': blijft('bestanden die je weghaalde', 'soort onderwerp_id verwijderd_op'),
  },
}
