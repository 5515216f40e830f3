import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'aantekening.door_id': blijft(
      'aantekeningen die je schreef',
      'proeftuin_id soort datum titel tekst zichtbaarheid aangemaakt_op verwijderd_op',
    ),
    'aantekening.gewijzigd_door_id': blijft(
      'aantekeningen zoals jij ze aanpaste',
      'proeftuin_id soort datum titel tekst zichtbaarheid gewijzigd_op verwijderd_op',
    ),
    'aantekening_versie.door_id': blijft(
      'eerdere versies die je van een aantekening schreef',
      'aantekening_id versie soort datum titel tekst op',
    ),
    'kennisspoor.lid_id': blijft('woorden uit je aantekeningen, om jou mee te vinden'),
  },
}
