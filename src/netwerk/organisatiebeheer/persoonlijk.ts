import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'beheerverzoek.besloten_door_id': blijft(
      'vragen om een organisatie bij te houden waarover je besloot',
      'organisatie_id toegekend_op geweigerd_op uitleg',
    ),
    'beheerverzoek.lid_id': weg(
      'je vragen om een organisatie bij te houden',
      'organisatie_id reden gevraagd_op toegekend_op geweigerd_op ingetrokken_op uitleg',
    ),
    'organisatiebeheer.door_id': blijft('wie je een organisatie liet bijhouden', 'organisatie_id sinds'),
    'organisatiebeheer.lid_id': weg('organisaties die je bijhoudt', 'organisatie_id sinds'),
  },
}
