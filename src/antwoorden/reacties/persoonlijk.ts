import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'reactie.door_id': blijft(
      'reacties die je schreef',
      'soort onderwerp_id tekst zichtbaarheid geschreven_op gewijzigd_op verwijderd_op',
    ),
  },
}
