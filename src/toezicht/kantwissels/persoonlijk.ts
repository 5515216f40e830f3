import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'kantwissel.bevestigd_door_id': blijft(
      'organisaties die je van kant liet wisselen',
      'organisatie_id van naar bevestigd_op',
    ),
    'kantwissel.door_id': blijft(
      'voorstellen van jou om een organisatie van kant te laten wisselen',
      'organisatie_id van naar reden voorgesteld_op',
    ),
    'kantwissel.ingetrokken_door_id': blijft(
      'zulke voorstellen die je introk',
      'organisatie_id van naar ingetrokken_op',
    ),
  },
}
