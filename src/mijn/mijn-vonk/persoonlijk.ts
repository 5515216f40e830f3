import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'bezoek.lid_id': weg('wanneer je op Mijn Vonk was', 'laatst_op vorig_op'),
    'uitstel.lid_id': weg('wat je op later zette of wegdeed', 'soort gezet_op tot'),
  },
}
