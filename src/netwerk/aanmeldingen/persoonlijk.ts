import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'aanmelding.behandeld_door_id': blijft(
      'aanmeldingen waarover je besloot',
      'id bevestigd_op toegelaten_op geweigerd_op',
    ),
    'aanmelding.lid_id': weg(
      'je aanmelding',
      'naam email rol leverancierswerk leverancier_tot leverancier_naam motivatie vraag antwoord aangemaakt_op toegelaten_op',
    ),
    'netwerkuitnodiging.door_id': weg('uitnodigingen voor Vonk die je stuurde', 'boodschap uitgenodigd_op'),
  },
  adressen: {
    'aanmelding.email': weg(
      'aanmeldingen met je adres',
      'naam email rol leverancierswerk leverancier_tot leverancier_naam motivatie vraag antwoord aangemaakt_op geweigerd_op',
    ),
    'netwerkuitnodiging.email': weg('uitnodigingen voor Vonk aan jou', 'uitgenodigd_op'),
  },
}
