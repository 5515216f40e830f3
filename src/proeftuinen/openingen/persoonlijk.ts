import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'opening.besloten_door_id': blijft(
      'voorstellen over een aanbesteding waarover je besloot',
      'aanbesteding_id soort bevestigd_op geweigerd_op ingetrokken_op uitleg',
    ),
    'opening.voorgesteld_door_id': blijft(
      'voorstellen die een aanbesteding openen',
      'aanbesteding_id soort datum reden voorgesteld_op',
    ),
  },
}
