import { blijft, over, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'bezwaar.behandeld_door_id': blijft(
      'bezwaren waarover je besloot',
      'maatregel_id behandeld_op gegrond motivering',
    ),
    'bezwaar.lid_id': blijft(
      'je bezwaren',
      'maatregel_id tekst ingediend_op behandeld_op gegrond motivering',
    ),
    'maatregel.afgewezen_door_id': blijft(
      'voorstellen van het adviesteam die je afwees',
      'melding_id afgewezen_op afwijzing',
    ),
    'maatregel.bevestigd_door_id': blijft(
      'voorstellen van het adviesteam die je bevestigde',
      'melding_id bevestigd_op',
    ),
    'maatregel.door_id': blijft('wat je voorstelde bij meldingen', 'melding_id besluit motivering op'),
    'melding.lid_id': blijft(
      'wat je meldde',
      'soort onderwerp_id reden toelichting gemeld_op afgehandeld_op',
    ),
  },
  adressen: {
    'melding.email': over(
      'meldingen die je als bezoeker deed',
      'soort reden toelichting gemeld_op afgehandeld_op',
    ),
  },
}
