import { blijft, type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member: what was shared stays, what was for oneself goes with what stands in it. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'verzameling.alleen_van_id': weg('verzamelingen die alleen jij ziet'),
    'verzameling.door_id': blijft(
      'verzamelingen die je maakte',
      'id titel waarvoor zichtbaarheid aangemaakt_op gewijzigd_op',
    ),
    'verzameling_onderdeel.door_id': blijft(
      'wat je in verzamelingen zette',
      'verzameling_id soort ding_id waarom op',
    ),
  },
}
